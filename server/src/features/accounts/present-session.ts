import type { Account, AdminSession, MemberSession } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, type SignedInActor, signedIn } from '../access/index.ts'

export const presentAdminSession = async (ctx: Context): Promise<AdminSession> => {
  const actor = signedIn(ctx.actor)
  return {
    account: await presentAccount(ctx, actor),
    managedUnions: await countManagedUnions(ctx, actor.accountId),
    union: actor.union && {
      id: actor.union.id,
      name: actor.union.name,
      isAboveBase: actor.union.isAboveBase,
      level: actor.union.level,
      roles: actor.union.roles,
    },
    permissions: [...actor.powers.keys()],
  }
}

export const presentMemberSession = async (ctx: Context): Promise<MemberSession> => ({
  account: await presentAccount(ctx, signedIn(ctx.actor)),
  managedUnions: await countManagedUnions(ctx, signedIn(ctx.actor).accountId),
})

const countManagedUnions = async (ctx: Context, accountId: string): Promise<number> => {
  const managed = await ctx.database.find<{ count: number }>(sql`
    select count(distinct g.union_id) as count from grants g join unions u on u.id = g.union_id
    where g.account_id = ${accountId} and u.status = 'active' and g.from_at <= ${ctx.clock.now()}
      and (g.until_at is null or g.until_at > ${ctx.clock.now()})`)
  return managed?.count ?? 0
}

export const presentAccount = async (ctx: Context, actor: SignedInActor): Promise<Account> => {
  const row = await ctx.database.find<Omit<Account, 'id'>>(sql`
    select name, phone_masked as "phoneMasked", login_name as "loginName", verified_at is not null as "isVerified",
      password_hash is not null as "hasPassword", is_code_only as "isCodeOnly"
    from accounts where account_id = ${actor.accountId}`)
  return { id: actor.accountId, ...row! }
}
