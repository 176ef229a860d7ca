// Type-checks every package by its own tsconfig and prints all findings before it fails.
import { spawnSync } from 'node:child_process'

const packages = ['contract', 'client', 'server', 'console', 'member', 'merchant', 'e2e', 'bench', 'tools']

const failed = packages.filter((name) => spawnSync('tsc', ['-p', name], { stdio: 'inherit' }).status !== 0)
for (const name of failed) console.error(`types: ${name} failed`)
process.exit(failed.length === 0 ? 0 : 1)
