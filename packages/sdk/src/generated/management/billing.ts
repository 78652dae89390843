// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { GoodsPackage, Order, OrderPayment, RightUsage } from '../models.ts';

export interface GetCurrentPackageInfoOutput {
  /** Unique code. */
  code: string;
  /** When it ends, in milliseconds since 1970. */
  endTime: string;
  /** Days since the plan ended. */
  overdueDays: string;
  goodsPackage: GoodsPackage;
}

export interface GetUsageInfoOutput {
  usages: RightUsage[];
}

export interface GetMauPeriodUsageHistoryInput {
  /** When it starts, in milliseconds since 1970. */
  startTime: string;
  /** When it ends, in milliseconds since 1970. */
  endTime: string;
}

export interface GetMauPeriodUsageHistoryOutput {
  records: {
    /** Start of the period. */
    periodStartTime: string;
    /** End of the period. */
    periodEndTime: string;
    /** Amount. */
    amount: string;
    /** How much is used. */
    current: string;
  }[];
}

export interface GetAllRightsItemOutput {
  /** The rights. */
  rightsItems: {
    /** Code of the right. */
    rightsModelCode: string;
    /** Name of the right. */
    rightsModelName: string;
    /** What kind of value it holds. */
    dataType: string;
    /** How far the right goes. */
    dataValue: string;
  }[];
}

export interface GetOrdersInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
}

export interface GetOrderDetailInput {
  /** Number of the order. */
  orderNo: string;
}

export interface GetOrderPayDetailInput {
  /** Number of the order. */
  orderNo: string;
}

export interface ManagementBilling {
  /**
   * Read the plan that the user pool is on.
   *
   * `GET /api/v3/get-current-package-info`, needs the permission `billing:read`
   */
  getCurrentPackageInfo(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetCurrentPackageInfoOutput>>;

  /**
   * Read how much of each right of the plan is used.
   *
   * `GET /api/v3/get-usage-info`, needs the permission `billing:read`
   */
  getUsageInfo(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetUsageInfoOutput>>;

  /**
   * Read the monthly active users between two dates.
   *
   * `GET /api/v3/get-mau-period-usage-history`, needs the permission `billing:read`
   */
  getMauPeriodUsageHistory(input: GetMauPeriodUsageHistoryInput, options?: CallOptions): Promise<Result<GetMauPeriodUsageHistoryOutput>>;

  /**
   * List every right that the plan grants.
   *
   * `GET /api/v3/get-all-rights-items`, needs the permission `billing:read`
   */
  getAllRightsItem(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetAllRightsItemOutput>>;

  /**
   * List the orders of the user pool.
   *
   * `GET /api/v3/get-orders`, needs the permission `billing:read`
   */
  getOrders(input?: GetOrdersInput, options?: CallOptions): Promise<Result<Page<Order>>>;

  /**
   * Read one order.
   *
   * `GET /api/v3/get-order-detail`, needs the permission `billing:read`
   */
  getOrderDetail(input: GetOrderDetailInput, options?: CallOptions): Promise<Result<Order>>;

  /**
   * Read how one order was paid.
   *
   * `GET /api/v3/get-order-pay-detail`, needs the permission `billing:read`
   */
  getOrderPayDetail(input: GetOrderPayDetailInput, options?: CallOptions): Promise<Result<OrderPayment>>;
}
