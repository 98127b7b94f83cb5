/** The keys of the records of the public feeds. */
import { words } from './words/route-words.ts';

/** All 79 keys of an apprenticeship standard. */
export const APPRENTICESHIP_KEYS =
  words(`templateType; shortAssessment; larsCode; referenceNumber; learningAimClassCode; title; status;
  approvedForDeliveryPausedStarts; url; qualificationStandardUrl; versionNumber; change; changedDate; earliestStartDate; latestStartDate;
  latestEndDate; overviewOfRole; level; ePALength; typicalDuration; minimumHoursForCompliance; maxFunding; maxFundingAdditionalInformation;
  route; keywords; jobRoles; entryRequirements; assessmentPlanUrl; ssa1; ssa2; version; standardInformation; occupationalSummary; knowledges;
  behaviours; skills; optionsUnstructuredTemplate; proposalApproved; standardApproved; standardPublished; epaApprovalDate; epaPublished;
  fundingApprovalDate; eQAProvider; approvedForDelivery; integratedApprenticeship; integration; integratedDegree; tbReference; tbMainContact;
  involvedEmployers; otherInvolvedStakeholders; regulated; regulatedBody; coreAndOptions; typicalJobTitles; greenJobTitles;
  englishAndMathsQualifications; reviewDetails; pathway; cluster; clusterId; clusterDescription; createdDate; lastUpdated;
  occupationalStandardApprovalDate; banners; occupationCode; occupationalStandardUrl; standardPageUrl; qualifications;
  professionalRecognition; duties; options; regulationDetail; optionsUnstructuredKsbMapping; careerStarter; coronationEmblem; publishDate`);

/** The keys that all short records share. */
const SHORT_KEYS =
  words(`referenceNumber; title; status; version; versionNumber; change; changedDate; createdDate; publishDate; lastUpdated;
  approvedForDelivery; earliestStartDate; latestStartDate; latestEndDate; level; maxFunding; route; keywords; typicalJobTitles; regulated;
  regulatedBody; regulationDetail; technicalKnowledges; technicalSkills; minimumHoursForCompliance`);

/** The keys of a foundation apprenticeship. */
export const FOUNDATION_KEYS = [
  ...SHORT_KEYS,
  ...words(`larsCode; assessmentChanged; assessmentPlanUrl; eQAProvider; employabilitySkillsAndBehaviours; foundationApprenticeshipUrl;
    standardPageUrl; overviewOfRole; qualifications; relatedOccupations; typicalDuration`),
];

/** The keys of an apprenticeship unit. */
export const UNIT_KEYS = [
  ...SHORT_KEYS,
  ...words(
    'learningAimClassCode; entryRequirements; greenJobTitles; whoIsItFor; apprenticeshipUnitUrl',
  ),
];
