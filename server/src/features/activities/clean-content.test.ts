import { expect, it } from 'vitest'
import { cleanContent, forConsole, imagesOf } from './clean-content.ts'

const picture = '01890000-0000-7000-8000-000000000001'

it('keeps words, structure, links and own pictures', () => {
  const html =
    '<h2 style="text-align:center">中秋</h2><p>请<strong>按时</strong>领取<br /></p><ul><li>一</li></ul>' +
    '<table><tbody><tr><td colspan="2">格</td></tr></tbody></table>'
  expect(cleanContent(html)).toBe(html)
  expect(cleanContent('<a href="https://example.org/a?b=1">去</a>')).toBe(
    '<a href="https://example.org/a?b=1" target="_blank" rel="noopener noreferrer nofollow">去</a>',
  )
  const stored = cleanContent(`<img src="/api/admin/images/${picture}" alt="月饼">`)
  expect(stored).toBe(`<img src="/api/member/images/${picture}" alt="月饼" />`)
  expect(imagesOf(stored + stored)).toEqual([picture])
  expect(forConsole(stored)).toContain(`"/api/admin/images/${picture}"`)
  expect(cleanContent(forConsole(stored))).toBe(stored)
})

const nasty: [string, string][] = [
  ['<script>alert(1)</script>好', '好'],
  ['<style>p{display:none}</style>好', '好'],
  ['<p onclick="alert(1)" class="x" id="y">好</p>', '<p>好</p>'],
  ['<img src=x onerror=alert(1)>', ''],
  [`<img src="https://evil.example/api/admin/images/${picture}">`, ''],
  [`<img src="//evil.example/api/member/images/${picture}">`, ''],
  [`<img src="/api/admin/images/../../x/${picture}">`, ''],
  [`<img src="/api/admin/images/${picture}?x=1">`, ''],
  [`<img src="/api/admin/members/${picture}">`, ''],
  ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', ''],
  ['<img srcset="https://evil.example/x 1x">', ''],
  ['<svg><g onload=alert(1)></g></svg>', ''],
  [
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<table></table>',
  ],
  ['<iframe src="https://evil.example"></iframe>', ''],
  ['<object data="x"></object><embed src="x">', ''],
  ['<form action="/x"><input name="a"><button>去</button></form>', '去'],
  ['<meta http-equiv="refresh" content="0;url=//evil"><base href="//evil/"><link rel="x" href="y">', ''],
  ['<!-- <script>alert(1)</script> -->好', '好'],
  ['<scr<script>ipt>alert(1)</scr</script>ipt>', 'ipt&gt;alert(1)ipt&gt;'],
  [
    '<p style="background:url(//evil);position:fixed;text-align:center">好</p>',
    '<p style="text-align:center">好</p>',
  ],
  ['<p style="text-align:center;width:expression(alert(1))">好</p>', '<p style="text-align:center">好</p>'],
]

it.each(nasty)('%s', (html, cleaned) => {
  expect(cleanContent(html)).toBe(cleaned)
})

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '&#106;avascript:alert(1)',
  ' javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/',
])('a link to %s leads nowhere', (href) => {
  expect(cleanContent(`<a href="${href}">去</a>`)).not.toMatch(/href/)
})

it('cleaned twice is as cleaned once, however it is nested', () => {
  const deep = `${'<div>'.repeat(200)}好${'</div>'.repeat(200)}`
  for (const html of [...nasty.map(([each]) => each), deep, '<p>1 < 2 & 3 > 2</p>'])
    expect(cleanContent(cleanContent(html))).toBe(cleanContent(html))
})
