import cluster from 'node:cluster';
import type { FastifyInstance } from 'fastify';
import { AggregatorRegistry, collectDefaultMetrics, Histogram, Registry, register } from 'prom-client';

/** `/metrics`: Prometheus figures of this process, or of all workers together. */
export function metricRoutes(app: FastifyInstance): void {
  const registry = new Registry();
  if (cluster.isWorker) new AggregatorRegistry(); // answers the primary's question for figures
  const all = [registry, register]; // figures of the process itself stand in the one of prom-client
  AggregatorRegistry.setRegistries(all);
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the last byte of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) => {
    const figures = cluster.isWorker ? await figuresOfAll() : await Registry.merge(all).metrics();
    return reply.type(registry.contentType).send(figures);
  });
}

/** Asks the primary, which collects the figures of every worker. */
function figuresOfAll(): Promise<string> {
  return new Promise((resolve) => {
    const hear = (message: { metrics?: string }): void => {
      if (message.metrics === undefined) return;
      process.off('message', hear);
      resolve(message.metrics);
    };
    process.on('message', hear);
    process.send?.('metrics');
  });
}
