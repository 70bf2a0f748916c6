import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/normalise/statuses/read-status.ts';

/*
 * Expected readings are by hand: the words are those of the products' own lists of statuses, and
 * of people's spreadsheets.
 */
describe('readStatus', () => {
  it.each([
    ['SAVED', 'not-applied', null, null],
    ['Bookmarked', 'not-applied', null, null],
    ['Have Not Applied', 'not-applied', null, null],
    ['Draft', 'not-applied', null, null],
    ['Applied', 'applied', null, null],
    ['Submitted - Pending Response', 'applied', null, null],
    ['Re-Applied With Updated Resume', 'applied', null, null],
    ['Interviewing', 'in-progress', 'interview', null],
    ['📞 Phone Screen', 'in-progress', 'screen', null],
    ['Take-home', 'in-progress', 'assessment', null],
    ['Live coding tomorrow', 'in-progress', 'interview', null],
    ['Final round', 'in-progress', 'final', null],
    ['Reviewed', 'in-progress', 'reply', null],
    ['New interview scheduled', 'in-progress', 'interview', null],
    ['Offer', 'offer', 'offer', null],
    ['Negotiating', 'offer', 'offer', null],
    ['Offer Extended - In Progress', 'offer', 'offer', null],
    ['Offer!! accepted May 18', 'accepted', 'accepted', null],
    ['Hired', 'accepted', 'accepted', null],
    ['Offer Extended - Did Not Accept', 'declined', 'offer', 'candidate'],
    ['offer_declined', 'declined', 'offer', 'candidate'],
    ['Rejected', 'rejected', null, 'employer'],
    ['❌ Rejected', 'rejected', null, 'employer'],
    ['Rejcted', 'rejected', null, 'employer'],
    ['Declined', 'rejected', null, 'employer'],
    ['Rejected after onsite', 'rejected', 'interview', 'employer'],
    ['Rejected - position filled', 'rejected', null, 'employer'],
    ['Offer rescinded', 'rejected', 'offer', 'employer'],
    ['No longer under consideration', 'rejected', null, 'employer'],
    ['Ghosted', 'no-reply', null, 'nobody'],
    ['no_response', 'no-reply', null, 'nobody'],
    ['Never replied', 'no-reply', null, 'nobody'],
    ['WITHDRAWN', 'withdrawn', null, 'candidate'],
    ['Rescinded Application (Self) / Decided not a good fit', 'withdrawn', null, 'candidate'],
    ['Job Req Removed/Deactivated', 'closed', null, 'nobody'],
    ['Position on hold', 'closed', null, 'nobody'],
    ['Expired', 'closed', null, 'nobody'],
    ['Absage', 'rejected', null, 'employer'],
    ['Vorstellungsgespräch', 'in-progress', 'interview', null],
    ['Beworben', 'applied', null, null],
    ['Keine Rückmeldung', 'no-reply', null, 'nobody'],
    ['Refusé', 'rejected', null, 'employer'],
    ['Entretien prévu', 'in-progress', 'interview', null],
    ['Sans réponse', 'no-reply', null, 'nobody'],
    ['Rechazado', 'rejected', null, 'employer'],
    ['Entrevista técnica', 'in-progress', 'interview', null],
    ['Reprovado', 'rejected', null, 'employer'],
    ['Rifiutata', 'rejected', null, 'employer'],
    ['Afgewezen', 'rejected', null, 'employer'],
    ['Reddedildi', 'rejected', null, 'employer'],
    ['blue', null, null, null],
    ['', null, null, null],
    ['7', null, null, null],
  ])('reads "%s"', (raw, status, stage, endedBy) => {
    expect(readStatus(raw)).toEqual({ status, stage, endedBy });
  });
});
