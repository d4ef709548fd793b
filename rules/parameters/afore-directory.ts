import * as z from 'zod/mini';
import json from './afore-directory.json' with { type: 'json' };
import { daySchema, sourcesSchema } from './dated.ts';

const schema = z.strictObject({
  unit: z.string(),
  subject: z.string(),
  checkedOn: daySchema,
  sources: sourcesSchema,
  locator: z.url(),
  phone: z.string(),
  values: z.array(
    z.strictObject({
      code: z.string().check(z.regex(/^\d{3}$/)),
      slug: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      site: z.nullable(z.url()),
      source: z.string(),
    }),
  ),
});

/** The AFOREs in operation, the page that tells whose account is where, and the telephone of SARTEL. */
export type AforeDirectory = z.infer<typeof schema>;

/** A directory in the form of `afore-directory.json`; throws on an unknown key. */
export function parseAforeDirectory(data: unknown): AforeDirectory {
  return schema.parse(data);
}

/** The AFOREs in operation when last checked. */
export const aforeDirectory: AforeDirectory = parseAforeDirectory(json);
