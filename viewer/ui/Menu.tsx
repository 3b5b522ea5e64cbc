import type { IconNode } from 'lucide';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  readonly icon: IconNode;
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens a small panel under it; a choice, Escape, or a click elsewhere closes it. */
export function Menu({ icon, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const inside = (target: EventTarget | null) => target instanceof Node && panel.current?.contains(target);
    const onPointer = ({ target }: PointerEvent) => {
      if (!inside(target) && !(target instanceof Node && button.current?.contains(target))) setOpen(false);
    };
    const onClick = ({ target }: MouseEvent) => {
      if (inside(target) && target instanceof Element && target.closest('button')) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointer);
    addEventListener('click', onClick);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('click', onClick);
      removeEventListener('keydown', onKey, true);
    };
  }, [open]);
  return (
    <div className="menu">
      <button
        ref={button}
        type="button"
        className="plain"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon icon={icon} size={18} />
      </button>
      {open && (
        <div ref={panel} className="popup">
          {children}
        </div>
      )}
    </div>
  );
}
