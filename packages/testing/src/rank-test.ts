/**
 * Whether two samples could come from one distribution: the two-sided p of the Mann-Whitney U test, by its normal
 * approximation. Small means that they can be told apart. Wants 20 values in each; says nothing about how far apart.
 */
export function rankTest(a: readonly number[], b: readonly number[]): number {
  const sorted = [...a, ...b].sort((x, y) => x - y);
  const ranks = new Map(sorted.map((value) => [value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1]));
  const rankSum = a.reduce((sum, value) => sum + (ranks.get(value) ?? 0), 0);
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  const deviation = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return 2 * upperTail(Math.abs(u - mean) / deviation);
}

/** Of the standard normal distribution; Abramowitz and Stegun, 26.2.17. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const weights = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const polynomial = weights.reduceRight((sum, weight) => (sum + weight) * t, 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
