/** What a schema says of one place in the data: its fields and its description. */
import type { z } from 'astro/zod';
import type { FieldPath } from './finding.ts';

/** The parts of a zod schema that lead to those inside it. */
interface Inner {
  description?: string;
  def: {
    shape?: Record<string, Inner>;
    element?: Inner;
    innerType?: Inner;
    keyType?: { options?: string[] };
    valueType?: Inner;
    options?: Inner[];
  };
}

/** Every schema that holds at a path: more than one where a union leaves a choice. */
function schemasAt(schema: Inner, path: FieldPath): Inner[] {
  const { shape, element, innerType, valueType, options } = schema.def;
  const [part, ...rest] = path;
  if (part === undefined) return [schema];
  if (options) return options.flatMap((option) => schemasAt(option, path));
  if (innerType) return schemasAt(innerType, path);
  const next = element ?? valueType ?? shape?.[part];
  return next ? schemasAt(next, rest) : [];
}

/** Names of the fields that the schema knows at a path; of a union, those of all its objects. */
export function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  return schemasAt(schema as unknown as Inner, path).flatMap(fieldsOf);
}

function fieldsOf(schema: Inner): string[] {
  const { shape, innerType, keyType, options } = schema.def;
  if (options) return options.flatMap(fieldsOf);
  if (innerType) return fieldsOf(innerType);
  return keyType?.options ?? Object.keys(shape ?? {});
}

/** What the schema says of a field, such as "Level of the occupation, 2 to 8."; empty where it says nothing. */
export function descriptionAt(schema: z.ZodType, path: FieldPath): string {
  return schemasAt(schema as unknown as Inner, path)[0]?.description ?? '';
}
