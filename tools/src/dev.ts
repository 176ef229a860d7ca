// npm run dev: the server restarted on changes and all screens with hot reload.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

const start = (name: string, command: string, words: string[], folder: string): ChildProcess => {
  const child = spawn(command, words, { cwd: join(root, folder), stdio: 'inherit' })
  child.once('exit', (code) => {
    console.log(`${name} ended (${code})`)
    stopAll()
  })
  return child
}

const children = [
  start('server', 'node', ['--watch', 'src/main.ts'], 'server'),
  start('console', 'vite', ['--port', '5173'], 'console'),
  start('member', 'vite', ['--port', '5174'], 'member'),
  start('merchant', 'vite', ['--port', '5175'], 'merchant'),
]

const stopAll = () => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stopAll)
