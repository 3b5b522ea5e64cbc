import { Upload } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  /** Gets what is chosen. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What the button says; without it is a small one with an icon alone. */
  readonly words?: string;
}

/** The button that opens files. */
export function BringIn({ onFiles, words }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={words ? 'button' : 'plain'}
        aria-label={words ?? 'Open a graph or digests'}
        title="Open a graph or digests"
        onClick={() => input.current?.click()}
      >
        <Icon icon={Upload} size={words ? 16 : 18} />
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label="Files to open"
        accept=".json,.gexf,.txt,.md,.markdown,.html,.htm"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** Lets files be dropped anywhere on the page; gives whether some hang over it. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      take.current([...event.dataTransfer.files]);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
