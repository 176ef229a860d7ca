import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import './status-tag.css'

export type Tone = 'good' | 'progress' | 'bad' | 'warning' | 'neutral'

const signs: Record<Tone, ReactNode> = {
  good: <CheckCircleOutlined aria-hidden />,
  progress: <ClockCircleOutlined aria-hidden />,
  bad: <CloseCircleOutlined aria-hidden />,
  warning: <ExclamationCircleOutlined aria-hidden />,
  neutral: <MinusCircleOutlined aria-hidden />,
}

/** A state told by sign and words, the colour only helps. */
export const StatusTag = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`status-tag status-tag-${tone}`}>
    {signs[tone]}
    <span>{children}</span>
  </span>
)

/** Tones of review states, shared by every list of applications. */
export const reviewTones = {
  pending: 'progress',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
} as const satisfies Record<string, Tone>
