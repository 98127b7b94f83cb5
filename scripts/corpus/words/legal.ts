import { words, type RouteWords } from './route-words.ts';

/** Words of legal, finance and accounting. */
export const LEGAL: RouteWords = {
  route: 'Legal, finance and accounting',
  weight: 6,
  pathways: {
    Accountancy: ['Accounting and tax', 'Audit'],
    Financial: ['Banking and insurance', 'Pensions and investment'],
    Legal: ['Legal services', 'Courts'],
  },
  fields:
    words(`accounts; audit; tax; payroll; credit control; insurance; mortgage; pensions; investment operations; actuarial; paralegal; conveyancing; probate; court; compliance; banking;
    financial adviser; internal audit; legal; insolvency; licensed conveyancing; anti-fraud; patent`),
  objects:
    words(`ledgers and journals; bank reconciliations; trial balances; management accounts; financial statements; tax returns; payroll runs; invoices and credit notes; cash flow forecasts;
    audit samples; internal controls; insurance claims; policy wordings; underwriting decisions; pension transfers; investment trades; client money; suitability reports;
    mortgage applications; credit decisions; customer due diligence; suspicious activity; sanctions screening; case files; witness statements; disclosure; court bundles; contracts; leases;
    title searches; completion statements; wills and trusts; legal research; client care letters; time recording; billing; actuarial models; reserves; capital requirements; fund valuations;
    shareholder records; debt recovery; budget variances; asset registers; patent claims; insolvency estates; complaints; conduct risk`),
  verbs: words(
    `reconcile; post; accrue; audit; underwrite; value; litigate; draft; plead; serve; invoice; disclose; indemnify; settle`,
  ),
  tools:
    words(`accounting software; spreadsheets; case management systems; legal databases; sampling tools; payroll systems; dictation; actuarial software; trading platforms; data analytics;
    land registry portals; screening systems; pivot tables; precedent banks`),
  people: words(
    `clients; external auditors; policyholders; regulators; counsel; the courts; finance business partners; brokers; trustees; opposing parties`,
  ),
  rules: words(
    `accounting standards; money laundering regulations; tax law; the conduct rules; civil procedure rules; client money rules; the consumer duty; solvency rules; professional ethics; legal privilege`,
  ),
  places: words(
    `an accountancy practice; in-house finance teams; law firms; courts and tribunals; a bank branch; insurance markets; pension administrators; a shared service centre`,
  ),
  terms:
    words(`accruals; prepayments; depreciation; amortisation; goodwill; impairment; consolidation; IFRS; VAT; corporation tax; PAYE; benefits in kind; capital allowances; inheritance tax;
    materiality; assertions; going concern; subrogation; indemnity; reinsurance; excess; moral hazard; annuity; drawdown; actuarial deficit; gilts; derivatives; custodians; settlement;
    dividends; arbitrage; hedging; EBITDA; liquidity; Basel; stress testing; tort; estoppel; consideration; injunction; affidavit; pleadings; disbursements; stamp duty; covenants;
    leasehold; probate; intestacy; executor; quantum; arbitration; mens rea; habeas; patent prior art; trade mark; liquidator; moratorium; restitution;
    abatement; acquittal; actuary; adjournment; administrator; advocacy; allotment; annuitant; antitrust; appeal; arraignment; arrears; assignment;
    attorney; auditor; averaging; bailment; balance sheet; bankruptcy; barrister; bequest; bonds; bookkeeping; brokerage; capital gain; cashier;
    caveat; charge; chattel; cheque; claimant; codicil; cohabitation; collateral; collusion; commission; conveyance; copyright; counterclaim; coupon;
    credit note; creditor; currency; custody; damages; debenture; debtor; deed; default; defendant; demurrer; deposition; director loan; disclaimer;
    dividend; domicile; earnings; easements; employer contribution; encumbrance; endorsement; enforcement; equity release; escrow; eviction;
    exchange rate; exemption; exhibit; expert witness; factoring; fiduciary; foreclosure; forfeiture; franchise; freehold; garnishee; gearing; grant;
    guarantor; hearing; heir; imprest; incorporation; indictment; inflation; inheritance; injunctive; insolvency; instalment; interest; intermediary;
    inventory; issue date; joint venture; judge; jury; landlord; lawsuit; lease; legatee; lien; limitation; liquidation; litigant; loss adjuster;
    magistrate; margin; maturity; mediation; merger; minutes book; mortgagee; negligence; nominee; notary; novation; oath; offset; ombudsman; option;
    overdraft; overhead; partition; partnership; payee; penalty; pension pot; perjury; petition; plaintiff; plea; pledge; portfolio; premium;
    principal; privity; promissory; prosecution; proxy; purchase ledger; ratio; rebate; receivership; recital; redemption; registrar; remittance;
    repossession; rescission; residuary; retainer; royalties; ruling; salary sacrifice; securities; self-assessment; shareholder; sinking fund;
    solicitor; stamp; statute; statutory sick pay; subpoena; subsidiary; summons; surety; surplus; surrender; suspense; takeover; tariff; tenancy;
    testator; tranche; treasury; trespass; trial; turnover; ultra vires; undertaking; unit trust; usury; valuation; vendor; verdict; warranty;
    winding up; withholding; writ; write-off; yield`),
};
