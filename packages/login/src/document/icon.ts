const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" fill="none"><rect width="40" height="40" rx="10" fill="#17181c"/><path d="M26.5 14.5a8.5 8.5 0 1 0 2 5.5h-7" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** The icon of every page, in the document itself: no request for it. */
export const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
