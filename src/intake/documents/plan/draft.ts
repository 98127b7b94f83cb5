/** What a document says of one assessment plan, before it meets what content holds. */
import type { EpaPlan, Method } from '../../../model/assessment-plan.ts';
import type { Ksb } from '../../../model/standard.ts';
import type { AboutDocument } from '../official/draft.ts';
import type { Graded } from './grading.ts';

/** One method; descriptors with the words of the KSB in each row, which are compared with the standard later. */
export interface MethodDraft extends Omit<Method, 'descriptors' | 'shortTitle'> {
  graded: readonly Graded[];
}

/** Facts of one plan. */
export interface PlanDraft extends AboutDocument {
  kind: 'plan';
  ref: string;
  date: string;
  level: number;
  /** Name of the occupation, as the plan writes it. */
  name: string;
  facts: Omit<
    EpaPlan,
    'plan' | 'ref' | 'date' | 'level' | 'standard' | 'source' | 'title' | 'methods'
  >;
  methods: readonly MethodDraft[];
  /** KSBs as the mapping states them, each with its line. */
  ksbs: readonly (Ksb & { line: number })[];
}
