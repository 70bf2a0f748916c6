import type { Category } from '../model/category.ts';
import { answers } from './answers.ts';
import { applicationMaterials } from './application-materials.ts';
import { assessment } from './assessment.ts';
import { availability } from './availability.ts';
import { communication } from './communication.ts';
import { companyResearch } from './company-research.ts';
import { compensation } from './compensation.ts';
import { credentials } from './credentials.ts';
import { cultureFit } from './culture-fit.ts';
import { domainKnowledge } from './domain-knowledge.ts';
import { dress } from './dress.ts';
import { engagement } from './engagement.ts';
import { experienceLevel } from './experience-level.ts';
import { hardSkills } from './hard-skills.ts';
import { interest } from './interest.ts';
import { internalCandidate } from './internal-candidate.ts';
import { jobStability } from './job-stability.ts';
import { language } from './language.ts';
import { leadership } from './leadership.ts';
import { locationEligibility } from './location-eligibility.ts';
import { noFeedback } from './no-feedback.ts';
import { overqualified } from './overqualified.ts';
import { positionClosed } from './position-closed.ts';
import { professionalism } from './professionalism.ts';
import { punctuality } from './punctuality.ts';
import { references } from './references.ts';
import { resumeConsistency } from './resume-consistency.ts';
import { strongerCandidate } from './stronger-candidate.ts';

/** Every reason, sorted by id. */
export const categories: readonly Category[] = [
  answers,
  applicationMaterials,
  assessment,
  availability,
  communication,
  companyResearch,
  compensation,
  credentials,
  cultureFit,
  domainKnowledge,
  dress,
  engagement,
  experienceLevel,
  hardSkills,
  interest,
  internalCandidate,
  jobStability,
  language,
  leadership,
  locationEligibility,
  noFeedback,
  overqualified,
  positionClosed,
  professionalism,
  punctuality,
  references,
  resumeConsistency,
  strongerCandidate,
];
