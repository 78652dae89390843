import * as z from 'zod';

export const GoodsPackage = z
  .object({
    name: z.string().describe('Name for display.'),
    nameEn: z.string().describe('Name in English.'),
    unitPrice: z.string().describe('Price of one unit.'),
    code: z.string().describe('Unique code.'),
    group: z.string().describe('The group that it belongs to.'),
    sceneCode: z.string().describe('Code of the scenario.'),
    amount: z.string().describe('Amount.'),
  })
  .meta({ id: 'GoodsPackage' });

export const RightUsage = z
  .object({
    amount: z.string().describe('Amount.'),
    current: z.string().describe('How much is used.'),
    experience: z.boolean().describe('Whether it is a trial.'),
    modelCode: z.string().describe('Code of the right.'),
    modelName: z.string().describe('Name of the right.'),
  })
  .meta({ id: 'RightUsage' });

export const Order = z
  .object({
    orderNo: z.string().describe('Number of the order.'),
    goodsName: z.string().describe('Name of the plan.'),
    goodsNameEn: z.string().describe('Name of the plan in English.'),
    goodsUnitPrice: z.string().describe('Price of one unit of the plan.'),
    quantity: z.string().describe('How many.'),
    actualAmount: z.string().describe('Amount to pay.'),
    status: z.string().describe('Where it stands.'),
    orderType: z.string().describe('What kind of order it is.'),
    createTime: z.string().describe('When it was created.'),
    source: z.string().describe('Where it comes from.'),
  })
  .meta({ id: 'Order' });

export const OrderPayment = z
  .object({
    orderNo: z.string().describe('Number of the order.'),
    channelOrderNo: z.string().describe('Number of the order at the payment service.'),
    paidAmount: z.string().describe('Amount that was paid.'),
    paidTime: z.string().describe('When it was paid.'),
    paidAccountNo: z.string().describe('Account that it was paid from.'),
    payStatus: z.string().describe('Whether it is paid.'),
    createTime: z.string().describe('When it was created.'),
    payType: z.string().describe('How it is paid.'),
  })
  .meta({ id: 'OrderPayment' });
