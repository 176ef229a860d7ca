import { connect, type Socket } from 'node:net'

type Answer = { status: number; body: string }

export type Connection = {
  send: (request: string) => Promise<Answer>
  close: () => void
}

/** One connection that is kept, one request at a time. It costs the bench less than `fetch`, whose work would be the server's. */
export const openConnection = async (origin: string): Promise<Connection> => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.setNoDelay(true)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return { send: (request) => answerTo(socket, request), close: () => socket.destroy() }
}

const answerTo = (socket: Socket, request: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let text = ''
    const settle = () => {
      socket.off('data', read)
      socket.off('close', fail)
    }
    const fail = () => {
      settle()
      reject(new Error('The server closed the connection'))
    }
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const answer = wholeAnswer(text)
      if (!answer) return
      settle()
      resolve(answer)
    }
    socket.on('data', read)
    socket.on('close', fail)
    socket.write(request)
  })

const wholeAnswer = (text: string): Answer | undefined => {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = text.slice(0, end)
  const body = text.slice(end + 4)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)
  const isWhole = length ? body.length >= Number(length[1]) : body.endsWith('0\r\n\r\n')
  return isWhole ? { status: Number(head.slice(9, 12)), body } : undefined
}
