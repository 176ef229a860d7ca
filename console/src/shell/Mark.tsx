/** Our own mark: a roof over 工 whose foot bends into a bowl. Not the emblem of any union. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill="#C8161D" />
    <path
      d="M8 9.5h16M16 9.5v8.5M7 18h18"
      stroke="#fff"
      strokeWidth="2.6"
      strokeLinecap="round"
      fill="none"
    />
    <path
      d="M9 23.2c2.2 2.2 11.8 2.2 14 0"
      stroke="#fff"
      strokeWidth="2.6"
      strokeLinecap="round"
      fill="none"
    />
  </svg>
)
