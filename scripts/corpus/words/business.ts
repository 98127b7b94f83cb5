import { words, type RouteWords } from './route-words.ts';

/** Words of business and administration. */
export const BUSINESS: RouteWords = {
  route: 'Business and administration',
  weight: 6,
  pathways: {
    'Management and administration': ['Administration', 'Project and change', 'Leadership'],
    'Human resources': ['People and learning', 'Recruitment'],
  },
  fields:
    words(`business administration; project control; change management; human resources; recruitment; operations; team leadership;
    policy; public sector; charity; governance; quality; learning and development; business analysis; executive support; facilities services;
    improvement; regulatory compliance`),
  objects:
    words(`meeting agendas and minutes; project plans; budgets and forecasts; risk registers; stakeholder maps; business cases; staff rotas;
    filing systems; correspondence; management information; performance reviews; recruitment campaigns; interview panels; induction programmes;
    absence records; employee relations cases; reward packages; workforce plans; policy papers; consultation responses; change programmes;
    process maps; service level agreements; supplier meetings; board papers; committee papers; travel bookings; purchase requests; office services;
    team objectives; lessons learned; benefits realisation; dependency logs; milestones; resource plans; customer complaints; continuous improvement projects;
    organisational values; delegated authority; conflicts of interest; succession plans; equality impact assessments; appraisal evidence; quality audits`),
  verbs: words(
    `delegate; minute; negotiate; facilitate; chair; consult; forecast; prioritise; mediate; brief; onboard; benchmark; draft; reconcile`,
  ),
  tools:
    words(`spreadsheets; shared calendars; project software; dashboards; human resources systems; video conferencing; a document store;
    Gantt charts; survey tools; customer records; process mapping; a balanced scorecard; collaboration boards; templates`),
  people:
    words(`line managers; senior leaders; team members; internal customers; project sponsors; trustees; elected members; job applicants;
    trade union representatives; external consultants`),
  rules:
    words(`employment law; data protection law; the equality act; freedom of information rules; financial regulations; the code of conduct;
    the scheme of delegation; health and safety law`),
  places: words(
    `a shared office; a public body; a small charity; a head office; remote and hybrid teams; a programme office; a service desk; a town hall`,
  ),
  terms:
    words(`agile; waterfall; kanban; lean; six sigma; kaizen; PRINCE; RACI; SWOT; PESTLE; OKRs; tribunal; redundancy; TUPE; grievance; ACAS; payroll;
    onboarding; psychometrics; headcount; attrition; secondment; honoraria; quorum; proxy; whip; white paper; green book; devolution; subsidiarity;
    procurement gateway; tranche; critical path; earned value; retrospectives; stand-ups; backlog; personas; nudges; sponsorship; steering group;
    ombudsman; whistleblowing; safeguarding lead; bursary; endowment; trusteeship; memorandum; gazette; rota; hot-desking;
    ambassador; annex; apportionment; archivist; assignee; attendance; ballot; bargaining; baseline; bylaws; caseworker; catering order; chairing;
    circular; clerk; committee; competency; concordat; constituency; contingency; convenor; courier; covenant; debrief; delegate pack; diary;
    directive; duplex; emolument; envelope; establishment list; etiquette; expenses; franking; furlough; glossary; handbook; headline; incumbent;
    itemised; job evaluation; jurisdiction; ledger; liaison; mailing; mandate; moratorium; negotiator; nomination; note-taking; ordinance; paternity;
    petition; pigeonhole; plenary; postponement; probation; protocol; questionnaire; ratification; referendum; roster; sabbatical; shorthand;
    signatory; spokesperson; stationery; sub-group; tabling; timesheet; transcript; tribunal bundle; venue; workshop; zero-hours`),
};
