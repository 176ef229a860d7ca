import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type Audience = 'admin' | 'member' | 'merchant'

/** `__Host-` binds the cookie to this host; browsers take it only over HTTPS, so plain HTTP (a first try at home) goes without. */
const nameOf = (audience: Audience, isSecure: boolean) => `${isSecure ? '__Host-' : ''}huigong_${audience}`

export const readSessionCookie = (request: FastifyRequest, audience: Audience): string | undefined =>
  request.cookies[nameOf(audience, request.protocol === 'https')]

export const writeSessionCookie = (
  request: FastifyRequest,
  reply: FastifyReply,
  audience: Audience,
  token: string | null,
): void => {
  const isSecure = request.protocol === 'https'
  const options = { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' } as const
  if (token === null) reply.clearCookie(nameOf(audience, isSecure), options)
  else reply.setCookie(nameOf(audience, isSecure), token, options)
}
