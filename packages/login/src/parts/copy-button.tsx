import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';

/** Copies a text and says so. Shown only where script runs. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { messages, enhanced } = usePage();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" class={enhanced ? 'button small copy' : 'button small copy waiting'} onClick={copy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      <span aria-live="polite">{copied ? messages.copied : label}</span>
    </button>
  );
}
