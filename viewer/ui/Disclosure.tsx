import { type ReactNode, useState } from 'react';

interface Props {
  readonly className?: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Details that are made only once they are opened: a hub has thousands. */
export function Disclosure({ className, summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
