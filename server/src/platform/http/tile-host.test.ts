import { expect, it } from 'vitest'
import { isTileTemplate, tileHost } from './tile-host.ts'

it.each([
  ['https://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org'],
  ['https://{s}.Tile.example.org/{z}/{x}/{y}.png', 'https://*.tile.example.org'],
  ['http://10.0.0.7:8090/wmts?l={z}&c={x}&r={y}', 'http://10.0.0.7:8090'],
])('%s comes from %s', (template, host) => {
  expect(tileHost(template)).toBe(host)
  expect(isTileTemplate(template)).toBe(true)
})

it.each([
  'https://tiles.example.org/{z}/{x}.png',
  'javascript:alert(1)//{z}{x}{y}',
  '/tiles/{z}/{x}/{y}.png',
  'https://a.example; script-src *//{z}/{x}/{y}',
  'https://{s}{z}{x}{y}',
])('%s is no template', (template) => {
  expect(isTileTemplate(template)).toBe(false)
})
