import './parts.css'

/** Drawn on 24 × 24 with a line of 1.8. */
const lines = {
  home: 'M4 11.2 12 4l8 7.2M6 9.6V20h4.5v-5.5h3V20H18V9.6',
  services: 'M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  back: 'M14.5 5 7.5 12l7 7',
  forward: 'm9.5 5 7 7-7 7',
  good: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M8 12.3l2.8 2.8L16 9.7',
  bad: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9 9l6 6M15 9l-6 6',
  problem: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7.5V13M12 16.3v.1',
  hint: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5M12 7.7v.1',
  wait: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5.3l3.4 2',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10 20.5h4',
  lock: 'M5.5 10.5h13V20h-13zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5',
  card: 'M3.5 5.5h17v13h-17zM3.5 9.5h17M7 15h4',
  list: 'M5 6h.1M5 12h.1M5 18h.1M9 6h10.5M9 12h10.5M9 18h10.5',
  search: 'M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M16 16l4 4',
  shield: 'M12 3.5 5 6v5.5c0 4.2 2.9 7.3 7 9 4.1-1.7 7-4.8 7-9V6zM9 11.8l2.2 2.2 3.8-4',
  record: 'M5 3.5h14v17H5zM9 8h6M9 12h6M9 16h3.5',
  phone: 'M7.5 3.5h9v17h-9zM11 17.5h2',
  eye: 'M3 12c2-4 5.2-6.2 9-6.2s7 2.2 9 6.2c-2 4-5.2 6.2-9 6.2S5 16 3 12M12 14.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2',
  save: 'M12 4v10.5M7.8 10.6l4.2 4.2 4.2-4.2M5 19.5h14',
  transfer: 'M4 8.5h14M14 4.5l4 4-4 4M20 15.5H6M10 11.5l-4 4 4 4',
  ticket: 'M3.5 6.5h17v3.6a2 2 0 0 0 0 3.8v3.6h-17v-3.6a2 2 0 0 0 0-3.8zM14.5 6.5v2M14.5 11v2M14.5 15.5v2',
  join: 'M10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M3 20c.7-3.6 3.4-5.5 7-5.5 1.3 0 2.4.2 3.4.7M18 14v6M15 17h6',
} as const

export type IconName = keyof typeof lines

/** A picture beside words: it says nothing that the words do not. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={lines[name]} />
  </svg>
)
