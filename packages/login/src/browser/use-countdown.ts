import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';

/** Seconds that are left of those the page was shown with. Without script nothing is left: asking too early is refused. */
export function useCountdown(seconds: number): number {
  const { page, enhanced } = usePage();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [page]);
  return enhanced ? left : 0;
}
