/** What a schema says of one place in the data: its fields and its description. */
import type { z } from 'astro/zod';
import type { FieldPath } from './finding.ts';

/** The parts of a zod schema that lead to those inside it. */
interface Inner {
  description?: string;
  safeParse(value: unknown): { success: boolean };
  def: {
    shape?: Record<string, Inner>;
    element?: Inner;
    innerType?: Inner;
    keyType?: { options?: string[] };
    valueType?: Inner;
    options?: Inner[];
    discriminator?: string;
  };
}

/** Every schema that holds at a path of the data: more than one where a union leaves a choice. */
function schemasAt(schema: Inner, data: unknown, path: FieldPath): Inner[] {
  const { shape, element, innerType, valueType, options } = schema.def;
  const [part, ...rest] = path;
  if (options && (part !== undefined || schema.def.discriminator))
    return meant(schema, data).flatMap((option) => schemasAt(option, data, path));
  if (part === undefined) return [schema];
  if (innerType) return schemasAt(innerType, data, path);
  const next = element ?? valueType ?? shape?.[part];
  return next ? schemasAt(next, valueAt(data, [part]), rest) : [];
}

/** Of the options of a union, those that the data say they are, where the union has a field for that. */
function meant({ def: { options = [], discriminator } }: Inner, data: unknown): Inner[] {
  if (discriminator === undefined) return options;
  const kind = valueAt(data, [discriminator]);
  const named = options.filter(({ def }) => def.shape?.[discriminator]?.safeParse(kind).success);
  return named.length ? named : options;
}

/** Names of the fields that the schema knows at a path; of a union, those of all its objects. */
export function fieldsAt(schema: z.ZodType, data: unknown, path: FieldPath): string[] {
  return schemasAt(schema as unknown as Inner, data, path).flatMap(fieldsOf);
}

function fieldsOf(schema: Inner): string[] {
  const { shape, innerType, keyType, options } = schema.def;
  if (options) return options.flatMap(fieldsOf);
  if (innerType) return fieldsOf(innerType);
  return keyType?.options ?? Object.keys(shape ?? {});
}

/** What the schema says of a field, such as "Level of the occupation, 2 to 8."; empty where it says nothing. */
export function descriptionAt(schema: z.ZodType, data: unknown, path: FieldPath): string {
  const [found] = schemasAt(schema as unknown as Inner, data, path);
  return found?.description ?? found?.def.innerType?.description ?? '';
}

/** The value at a path of the data; undefined where they hold none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}
