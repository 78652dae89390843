import * as z from 'zod';

export const GoodsPackage = z
  .object({
    name: z.string().describe('Name for display.'),
    nameEn: z.string(),
    unitPrice: z.string(),
    code: z.string().describe('Unique code.'),
    group: z.string(),
    sceneCode: z.string(),
    amount: z.string().describe('Amount.'),
  })
  .meta({ id: 'GoodsPackage' });

export const RightUsage = z
  .object({
    amount: z.string().describe('Amount.'),
    current: z.string().describe('How much is used.'),
    experience: z.boolean(),
    modelCode: z.string(),
    modelName: z.string(),
  })
  .meta({ id: 'RightUsage' });

export const Order = z
  .object({
    orderNo: z.string().describe('Number of the order.'),
    goodsName: z.string(),
    goodsNameEn: z.string(),
    goodsUnitPrice: z.string(),
    quantity: z.string().describe('How many.'),
    actualAmount: z.string(),
    status: z.string().describe('Where it stands.'),
    orderType: z.string(),
    createTime: z.string(),
    source: z.string().describe('Where it comes from.'),
  })
  .meta({ id: 'Order' });

export const OrderPayment = z
  .object({
    orderNo: z.string().describe('Number of the order.'),
    channelOrderNo: z.string(),
    paidAmount: z.string(),
    paidTime: z.string(),
    paidAccountNo: z.string(),
    payStatus: z.string().describe('Whether it is paid.'),
    createTime: z.string(),
    payType: z.string().describe('How it is paid.'),
  })
  .meta({ id: 'OrderPayment' });
