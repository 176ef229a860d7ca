import './sign.css'

/** Drawn on 24 × 24, with a thick line: they are read in the sun and at arm's length. */
const lines = {
  scan: 'M4 8.5V4h4.5M15.5 4H20v4.5M20 15.5V20h-4.5M8.5 20H4v-4.5M4 12h16',
  list: 'M5 6h.1M5 12h.1M5 18h.1M9 6h10.5M9 12h10.5M9 18h10.5',
  sheet: 'M5 3.5h14v17H5zM9 8h6M9 12h6M9 16h3.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  light: 'M8 3.5h8v3.2l-2.2 3.3V20.5h-3.6V10L8 6.7zM12 13v2',
  turn: 'M4 8.5h14M14 4.5l4 4-4 4M20 15.5H6M10 11.5l-4 4 4 4',
  keys: 'M6 5h.1M12 5h.1M18 5h.1M6 11h.1M12 11h.1M18 11h.1M6 17h.1M12 17h.1M18 17h.1',
  photo: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4',
  tick: 'M4.5 12.8 9.5 18 19.5 6.5',
  cross: 'M6 6l12 12M18 6 6 18',
  wait: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5.3l3.4 2',
  erase: 'M9 5h11v14H9l-6-7zM12 9l5 6M17 9l-5 6',
} as const

export type SignName = keyof typeof lines

/** A picture beside words: it says nothing that the words do not. */
export const Sign = ({ name }: { name: SignName }) => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={lines[name]} />
  </svg>
)
