import { paging } from '../operation.ts';

/** The `pagination` member of lists whose request travels in a body. */
export const Pagination = paging.meta({ id: 'Pagination' });
