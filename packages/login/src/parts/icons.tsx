import type { ComponentChildren } from 'preact';

function Icon({ children, size = 16 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

export const EyeIcon = () => (
  <Icon>
    <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
    <circle cx="8" cy="8" r="2" />
  </Icon>
);

export const EyeOffIcon = () => (
  <Icon>
    <path d="M6.3 3.7A6 6 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.5a11 11 0 0 1-1.6 2.1M4.2 4.6A10.6 10.6 0 0 0 1.5 8S4 12.5 8 12.5a6.2 6.2 0 0 0 3.8-1.3" />
    <path d="M2.5 2.5l11 11M6.6 6.6a2 2 0 0 0 2.8 2.8" />
  </Icon>
);

export const AlertIcon = () => (
  <Icon size={14}>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 5v3.5M8 11v.01" />
  </Icon>
);

export const GlobeIcon = () => (
  <Icon size={14}>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M1.75 8h12.5M8 1.75c2 1.7 2.9 3.8 2.9 6.25S10 12.5 8 14.25C6 12.5 5.1 10.45 5.1 8S6 3.45 8 1.750Z" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon size={14}>
    <path d="M6 3.5 10.5 8 6 12.5" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon size={14}>
    <path d="M3 8.5 6.5 12 13 4.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon size={14}>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.500v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
  </Icon>
);
