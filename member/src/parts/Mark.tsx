/** Huigong's own sign: 工 drawn as two open arms. Not the emblem of the unions. */
export const Mark = ({ sizeInRem = 3 }: { sizeInRem?: number }) => (
  <svg viewBox="0 0 48 48" width={`${sizeInRem}rem`} height={`${sizeInRem}rem`} aria-hidden="true">
    <circle cx="24" cy="24" r="24" fill="var(--red)" />
    <path d={markLines} fill="none" stroke="#fff" strokeWidth="4.5" strokeLinecap="round" />
  </svg>
)

export const markLines = 'M11 18c8-5 18-5 26 0M24 15v16.5M13 34c7-3 15-3 22 0'
