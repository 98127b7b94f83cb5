/** Grades of an assessment, from the lowest to the highest. */
import { z } from 'astro/zod';

export const GRADES = ['fail', 'pass', 'merit', 'distinction'] as const;
export const GradeSchema = z.enum(GRADES).describe('A grade: fail, pass, merit or distinction.');
export type Grade = z.infer<typeof GradeSchema>;
