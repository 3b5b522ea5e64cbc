/** The explorer's sign. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" fill="#1f5fa8" />
      <path d="M10 21 16 10l6 11z" fill="none" stroke="#fff" strokeWidth="2" />
      <circle cx="16" cy="10" r="3.4" fill="#fff" />
      <circle cx="10" cy="21" r="3.4" fill="#fff" />
      <circle cx="22" cy="21" r="3.4" fill="#fff" />
    </svg>
  );
}
