import type { FastifyInstance } from 'fastify'
import type { Equipment } from '../features/access/index.ts'
import { sql } from '../platform/database/sql.ts'
import { escapeHtml } from '../platform/http/html.ts'
import { registerDemoFaceCheck } from './demo-face-check.ts'

type Message = { phoneMasked: string; text: string; sentAt: Date }

/** `/demo/outbox`: what the local SMS port would have sent. Only in a demo. */
export const registerDemo = (app: FastifyInstance, equipment: Equipment): void => {
  app.get('/demo/outbox', async (_request, reply) => {
    const messages = await equipment.database.rows<Message>(sql`
      select phone_masked as "phoneMasked", text, sent_at as "sentAt" from outbox_messages order by sent_at desc limit 50`)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(pageOf(messages))
  })
  registerDemoFaceCheck(app, equipment)
}

const pageOf = (messages: Message[]) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="3"><title>演示短信 · Demo outbox</title>
<style>body{font:17px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0 auto;padding:1.5rem;max-width:42rem;color:#1f1f1f}
li{border-bottom:1px solid #e5e5e5;padding:.75rem 0;list-style:none}ul{padding:0}time{color:#595959;font-size:.9em;display:block}</style></head>
<body><main><h1>演示短信 Demo outbox</h1><p>演示平台不发送短信，验证码显示在这里。No SMS is sent in a demo: the codes appear here.</p>
${messages.length === 0 ? '<p>还没有短信。Nothing yet.</p>' : `<ul>${messages.map(itemOf).join('')}</ul>`}</main></body></html>`

const itemOf = (message: Message) =>
  `<li><strong>${escapeHtml(message.phoneMasked)}</strong> ${escapeHtml(message.text)}<time>${message.sentAt.toISOString()}</time></li>`
