import * as z from 'zod';
import { GoodsPackage, Order, OrderPayment, RightUsage } from '../entities/billing.ts';
import { text } from '../fields.ts';
import { none, operation, pageOf, paging } from '../operation.ts';

const orderNo = text.describe('Number of the order.');

export const billing = {
  getCurrentPackageInfo: operation('GET /api/v3/get-current-package-info', {
    summary: 'Read the plan that the user pool is on.',
    caller: 'management',
    needs: 'billing:read',
    input: none,
    output: z.object({
      code: z.string().describe('Unique code.'),
      endTime: z.string().describe('When it ends, in milliseconds since 1970.'),
      overdueDays: z.string().describe('Days since the plan ended.'),
      goodsPackage: GoodsPackage,
    }),
  }),

  getUsageInfo: operation('GET /api/v3/get-usage-info', {
    summary: 'Read how much of each right of the plan is used.',
    caller: 'management',
    needs: 'billing:read',
    input: none,
    output: z.object({ usages: z.array(RightUsage) }),
  }),

  getMauPeriodUsageHistory: operation('GET /api/v3/get-mau-period-usage-history', {
    summary: 'Read the monthly active users between two dates.',
    caller: 'management',
    needs: 'billing:read',
    input: z.object({
      startTime: text.describe('When it starts, in milliseconds since 1970.'),
      endTime: text.describe('When it ends, in milliseconds since 1970.'),
    }),
    output: z.object({
      records: z.array(
        z.object({
          periodStartTime: z.string().describe('Start of the period.'),
          periodEndTime: z.string().describe('End of the period.'),
          amount: z.string().describe('Amount.'),
          current: z.string().describe('How much is used.'),
        }),
      ),
    }),
  }),

  getAllRightsItem: operation('GET /api/v3/get-all-rights-items', {
    summary: 'List every right that the plan grants.',
    caller: 'management',
    needs: 'billing:read',
    input: none,
    output: z.object({
      rightsItems: z
        .array(
          z.object({
            rightsModelCode: z.string().describe('Code of the right.'),
            rightsModelName: z.string().describe('Name of the right.'),
            dataType: z.string().describe('What kind of value it holds.'),
            dataValue: z.string().describe('How far the right goes.'),
          }),
        )
        .describe('The rights.'),
    }),
  }),

  getOrders: operation('GET /api/v3/get-orders', {
    summary: 'List the orders of the user pool.',
    caller: 'management',
    needs: 'billing:read',
    input: paging,
    output: pageOf(Order),
  }),

  getOrderDetail: operation('GET /api/v3/get-order-detail', {
    summary: 'Read one order.',
    caller: 'management',
    needs: 'billing:read',
    input: z.object({ orderNo }),
    output: Order,
  }),

  getOrderPayDetail: operation('GET /api/v3/get-order-pay-detail', {
    summary: 'Read how one order was paid.',
    caller: 'management',
    needs: 'billing:read',
    input: z.object({ orderNo }),
    output: OrderPayment,
  }),
};
