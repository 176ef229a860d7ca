import { shake } from '@huigong/member/platform/shake'

let audio: AudioContext | undefined

/** Browsers are silent until somebody touches the page. */
export const wakeSounds = (): void => {
  if (!('AudioContext' in globalThis)) return
  audio ??= new AudioContext()
  if (audio.state === 'suspended') void audio.resume().catch(() => undefined)
}

type Tone = { hertz: number; fromSecond: number; forSeconds: number; wave: OscillatorType }

/** Two rising notes and a short buzz of the phone. */
export const soundGood = (): void => {
  play([
    { hertz: 880, fromSecond: 0, forSeconds: 0.14, wave: 'triangle' },
    { hertz: 1318, fromSecond: 0.15, forSeconds: 0.3, wave: 'triangle' },
  ])
  shake([120])
}

/** Three low, rough notes and three buzzes: nobody takes it for the other one, even with eyes elsewhere. */
export const soundBad = (): void => {
  play([0, 0.24, 0.48].map((fromSecond) => ({ hertz: 196, fromSecond, forSeconds: 0.18, wave: 'square' })))
  shake([200, 100, 200, 100, 200])
}

/** A code was seen. */
export const soundSeen = (): void => {
  play([{ hertz: 1046, fromSecond: 0, forSeconds: 0.06, wave: 'sine' }])
}

const play = (tones: readonly Tone[]) => {
  const to = audio
  if (to?.state !== 'running') return
  for (const { hertz, fromSecond, forSeconds, wave } of tones) {
    const oscillator = new OscillatorNode(to, { frequency: hertz, type: wave })
    const loudness = new GainNode(to, { gain: 0.5 })
    const begin = to.currentTime + fromSecond
    loudness.gain.setValueAtTime(0.5, begin)
    loudness.gain.exponentialRampToValueAtTime(0.001, begin + forSeconds)
    oscillator.connect(loudness).connect(to.destination)
    oscillator.start(begin)
    oscillator.stop(begin + forSeconds)
  }
}
