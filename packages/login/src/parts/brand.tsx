import { usePage } from '../page-context.ts';

/** The application's logo; without one its initial, and without an application ours. */
export function Brand() {
  const { application } = usePage().page;
  if (!application) return <Mark />;
  if (application.logoUrl) return <img class="logo" src={application.logoUrl} alt={application.name} height="40" />;
  return (
    <span class="logo initial" aria-hidden="true">
      {[...application.name.trim()][0]?.toUpperCase()}
    </span>
  );
}

function Mark() {
  return (
    <svg class="logo" role="img" aria-label="GenAuth" width="40" height="40" viewBox="0 0 40 40" fill="none">
      <rect width="40" height="40" rx="10" fill="var(--text)" />
      <path
        d="M26.5 14.5a8.5 8.5 0 1 0 2 5.5h-7"
        stroke="var(--background)"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
