// The documents of samskaping, version 0.1. Generated from the JSON Schemas; do not edit.
// Amounts, hours and decimal numbers are text, because they are exact. What is absent is not stated.

/** Plan */
export interface Plan {
  /**
   * Schema version
   * Write the address of the schema version the plan follows, such as https://samskaping.github.io/schema/0.1/plan.schema.json. Leave it as it is, because programs need it to read the plan correctly.
   */
  $schema: "https://samskaping.github.io/schema/0.1/plan.schema.json";

  /**
   * Id
   * Give the plan a short name in small letters a–z, digits and hyphens, such as digital-exclusion. Do not change it once the plan is in use.
   */
  id: ID;

  /**
   * Project id
   * Write NO-BRC-, the organisation number of nine digits, a hyphen and a name in small letters, such as NO-BRC-123456785-digital-help. The project keeps this id even if its owner, name or municipality changes.
   */
  projectId?: ProjectID;

  /**
   * Title
   * Write the name of the project as it should stand at the top of the documents, for example “Digital exclusion”.
   * @example "Digital hjelp på biblioteket"
   */
  title: string;

  /**
   * Motto
   * Write the motto in the project’s own words, for example “Never turn anyone away – always point the way or lend a hand”. Leave this out if the project has no motto.
   */
  motto?: string;

  /**
   * Language
   * Write which language the texts of the plan are in: nb for Norwegian bokmål, nn for Norwegian nynorsk or en for English.
   *
   * nb: Norwegian bokmål · nn: Norwegian nynorsk · en: English
   */
  language: Lang;

  /**
   * Municipality
   * Write the number of the municipality that is home to the project, in four digits, such as 3101 for Halden. If the number begins with a zero, keep the zero.
   */
  municipality?: MunicipalityNumber;

  /**
   * Other municipalities taking part
   * Write the four-digit number of each of the other municipalities that take part. Leave this out when only one municipality takes part.
   */
  partnerMunicipalities?: MunicipalityNumber[];

  /**
   * Project period
   * Write when the project begins and when it ends. The end may be left open when it has not been decided yet.
   */
  period?: Period;

  /**
   * Status
   * Choose the code from the list that says how far the project has come, such as in-progress when it is under way.
   *
   * idea: idea · planned: planned · in-progress: in progress · paused: paused · completed: completed · stopped: stopped
   */
  status?: ProjectStatus;

  /**
   * Phase
   * Choose the code from the list for the phase you are in now, such as idea-development. It is usual to go through the phases more than once.
   *
   * start-up: start-up · problem-understanding: problem understanding · idea-development: idea development · idea-selection: selection of ideas · testing: testing · evaluation: evaluation · sharing: sharing · permanent-offer: permanent offer
   */
  phase?: Phase;

  /**
   * Revision
   * Write the number of this version of the plan as a whole number. The first is 1, and each new version gets the next number.
   */
  revision?: Count;

  /**
   * Revision date
   * Write the date when this version of the plan was finished, as year, month and day, such as 2026-11-21.
   */
  revisionDate?: Date;

  /**
   * Change log
   * Write one line for each version of the plan: what was changed, when, and by whom.
   */
  changeLog?: Change[];

  /**
   * Challenge
   * Describe the problem the project is to do something about, and whom it concerns. Let the solutions wait; you find them together along the way.
   */
  challenge?: string;

  /**
   * Background
   * Tell how the challenge arose, and what you already know about it. Numbers are useful but not necessary.
   */
  background?: string;

  /**
   * Why now
   * Explain what makes you start the project now, for example that fewer offices give guidance face to face.
   */
  whyNow?: string;

  /**
   * Why this theme
   * Explain why you chose this theme rather than others you could have worked on.
   */
  whyThisTheme?: string;

  /**
   * Where the challenge is found
   * Write where you see the challenge: in the municipality’s own organisation, among inhabitants and in which groups. It may be found in several places at once.
   */
  whereFound?: WhereFound;

  /**
   * Goals
   * Enter each goal by itself: the overall goal, what users and society are to gain, and what the project itself is to deliver.
   */
  goals?: Goal[];

  /**
   * Open project
   * Explain in what way the project is open. In an open project no solution is decided beforehand, and inhabitants and employees find the activities together.
   */
  openProject?: string;

  /**
   * Target groups
   * Enter each group the project is for, for example elderly people, children and young people or municipal employees.
   */
  targetGroups?: TargetGroup[];

  /**
   * Present situation
   * Write what you have found out about the present situation, before anything is decided. You can pick the nine questions of Digihjelpen, write your own questions or do both.
   */
  situation?: Situation;

  /**
   * Organisations
   * Enter each municipality, unit, association and business in the project once. Elsewhere in the plan you only write its id.
   */
  organisations?: Organisation[];

  /**
   * People
   * Enter each person or role in the project once. Name, e-mail and phone are shown to the public only for those marked “May be shown to the public”.
   */
  people?: Person[];

  /**
   * Project owner
   * Write the id of the organisation that owns the project. The owner may also be a commissioner, and is then entered in both places.
   */
  owner?: ID;

  /**
   * Commissioners
   * Write the id of each organisation or body that has commissioned the project. There may be several, for example both the owner and the steering group.
   */
  commissioners?: ID[];

  /**
   * Project leadership
   * Enter the project manager. If there is also a co-manager, enter both.
   */
  leadership?: Leader[];

  /**
   * Groups and bodies
   * Enter the steering group, which decides which activities are carried out, and others that steer, decide or advise. Do not enter the working group, because it is all the subproject leaders.
   */
  bodies?: Body[];

  /**
   * Subprojects
   * Divide the project by theme, problem area or target group. Each subproject has one leader, from the municipality or another organisation, and a group of participants.
   */
  subprojects?: Subproject[];

  /**
   * Cooperating organisations
   * Enter each organisation that works with you in the project, and what it contributes.
   */
  cooperation?: Cooperation[];

  /**
   * Other actors to involve
   * Enter organisations that are not yet part of the project but should know about it or take part. Write how far the contact has come.
   */
  otherActors?: OtherActor[];

  /**
   * Internal competence and resources
   * Enter what each organisation in the project already knows and what it can lend, for example experienced employees, premises or equipment.
   */
  internalCompetence?: Competence[];

  /**
   * Stakeholders
   * Enter everybody the project matters to, and how you will involve them. Include those who may be against it, too.
   */
  stakeholders?: Stakeholder[];

  /**
   * Problem statements
   * Write the questions to be discussed at the gatherings. Decide them beforehand, preferably one question for each table.
   */
  problems?: Problem[];

  /**
   * Gatherings
   * Enter the meetings where inhabitants and others make proposals, for example a café dialogue. Each gathering has one person responsible.
   */
  gatherings?: Gathering[];

  /**
   * Proposals
   * Enter the proposals that were made, also those that come to nothing. Assess what each one costs and whether it is feasible before the steering group decides on it.
   */
  proposals?: Proposal[];

  /**
   * Decisions
   * Enter what has been decided, by whom, when and why. It is the steering group that decides which activities are carried out.
   */
  decisions?: Decision[];

  /**
   * Activities
   * Enter what you plan, are doing or have done. An activity can start when the steering group has said yes to it and there are both people and money for it.
   */
  activities?: Activity[];

  /**
   * Time plan
   * Divide the project into stages and set up the milestones, so that everybody sees what is to be finished when. You place the activities by writing the stage in each activity.
   */
  timePlan?: TimePlan;

  /**
   * Risks
   * Enter what may happen and would harm the project, and what you do to prevent it.
   */
  risks?: Risk[];

  /**
   * Benefit realisation plan
   * Write what becomes better, for whom and when. Begin with words if you like; numbers and measurements can come later.
   */
  benefitPlan?: BenefitPlan;

  /**
   * Budget
   * Enter the hours that are needed, what the project costs and who pays, with hours and money kept apart. What is not stated is never counted as zero.
   */
  budget?: Budget;

  /**
   * Part of a larger effort
   * Write which larger effort the project is a part of, for example that the municipality is trying co-creation in several projects. Leave this out if the project stands alone.
   */
  largerEffort?: LargerEffort;

  /**
   * Anchoring
   * Write who backs the project in the administration and among the politicians, and what they have decided. An offer needs both in order to last.
   */
  anchoring?: Anchoring[];

  /**
   * Plans and strategies
   * Enter the plans and strategies the project is tied to. The local ones carry the case; the national ones support it and are kept brief.
   */
  strategies?: Strategy[];

  /**
   * Political case
   * Fill this in when the project is to be put before the committees and the municipal council. Here you gather everything the case memo needs.
   */
  case?: Case;

  /**
   * Implementing results and realising benefits
   * Write how the results are to be put to use, and who sees to it that the benefits are realised. The subprojects carry out the activities, and the steering group decides which.
   */
  implementation?: string;

  /**
   * Priority in the organisation
   * Write how important the project is to the organisation and what shows it, for example that the chief executive has selected it.
   */
  priority?: string;

  /**
   * Motivation
   * Write why you want to carry out the project, and why you want to do so together with the inhabitants.
   */
  motivation?: string;

  /**
   * Innovation
   * Write what is new to you in the project. It may be the way you work, the service you create or who takes part.
   */
  innovation?: string;

  /**
   * Transfer value
   * Write what other projects and municipalities can use of what you do and learn, for example the method.
   */
  transferValue?: string;

  /**
   * Lessons
   * Write what you tried, what happened and whether you would do it again. Include what did not work, too.
   */
  lessons?: Lesson[];

  /**
   * After the project
   * Write who takes over when the project has ended, and how the offer is to be run and paid for from then on.
   */
  afterProject?: AfterProject;

  /**
   * Lasting offers
   * Enter each offer that is to live on when the project has ended, for example “Computer help at the library”.
   */
  offers?: Offer[];

  /**
   * Elevator pitch
   * Write a short text that can be spoken in one minute, that is about 130–150 words. Include the need, what you want to do and what it means for the inhabitants.
   */
  pitch?: string;

  /**
   * What we ask for
   * Write what you want your listeners to do once you have presented the project, for example “Set aside money for the computer help in the next budget”.
   */
  ask?: string;

  /**
   * Project area
   * Describe the open web page about the project: what is found there and whom it is for. Enter the address itself under links.
   */
  projectArea?: string;

  /**
   * Links
   * Enter web pages, films, podcasts, articles and other projects that may be of use to the reader.
   */
  links?: Link[];

  /**
   * Made-up examples
   * Write the id of everything in the plan that is made up as an example, so that nobody takes it for fact. In an ordinary plan you leave this out.
   */
  illustrative?: ID[];
}

/** Benefit report */
export interface BenefitReport {
  /**
   * Schema version
   * Write the address of the schema version the report follows. Leave it as it is, because programs need it to read the report correctly.
   */
  $schema: "https://samskaping.github.io/schema/0.1/benefit-report.schema.json";

  /**
   * Id
   * A short, fixed name of the report. Use small letters a–z, digits and hyphens, for example report-2026. A corrected report keeps its name.
   */
  id: ID;

  /**
   * Project id
   * Write the project id of the project the report is about, for example NO-BRC-123456785-digital-hjelp.
   */
  project: ProjectID;

  /**
   * Title
   * Write the name of the project, for example “Digital exclusion”.
   */
  title: string;

  /**
   * Language
   * Write which language the texts of the report are in: nb for Norwegian bokmål, nn for Norwegian nynorsk or en for English.
   *
   * nb: Norwegian bokmål · nn: Norwegian nynorsk · en: English
   */
  language: Lang;

  /**
   * Municipality
   * Write the four-digit number of the municipality that reports, such as 3101 for Halden.
   */
  municipality?: MunicipalityNumber;

  /**
   * Period
   * Write the first and the last day the report is for, for example 2026-01-01 and 2026-12-31.
   */
  period: Period;

  /**
   * Final report
   * Write true when this is the last report of the project.
   */
  final?: boolean;

  /**
   * Revision
   * Write the number of this version of the report as a whole number. The first is 1, and each corrected version gets the next number.
   */
  revision?: Count;

  /**
   * Supersedes revision
   * Write the number of the version this one replaces. The old one is then not counted.
   */
  supersedes?: Count;

  /**
   * Revision of the plan
   * Write the number of the revision of the plan that the report was made from.
   */
  planRevision?: Count;

  /**
   * Version of the method
   * Write which version of the method’s rules the report follows, for example 0.1.0.
   */
  method?: string;

  /**
   * Part of project
   * Write the project id of the project this one is a part of, if there is one. The same is then not counted in both.
   */
  partOf?: ProjectID;

  /**
   * Role in a shared project
   * From the list, choose which role the project has when several municipalities take part: lead, member, or alone.
   *
   * alone: alone · lead: leads the shared project · member: takes part in the shared project
   */
  role?: ReportRole;

  /**
   * Assumptions
   * Write what the numbers rest on, so that only numbers that rest on the same are compared.
   */
  assumptions?: Assumptions;

  /**
   * Benefits
   * List each benefit the report says something about.
   */
  benefits?: ReportedBenefit[];

  /**
   * Disbenefits
   * List each disbenefit in the same way as the benefits.
   */
  disbenefits?: ReportedBenefit[];

  /**
   * Indicators
   * List each indicator as it stood at the end of the period.
   */
  indicators?: ReportedIndicator[];

  /**
   * Made-up example
   * Write true when the report is made up as an example. It is then never counted in anything.
   */
  illustrative?: boolean;
}

/** National report */
export interface NationalReport {
  /**
   * Schema version
   * The address of the schema version the report follows.
   */
  $schema: "https://samskaping.github.io/schema/0.1/national-report.schema.json";

  /**
   * Title
   * What the report is called.
   */
  title?: string;

  /**
   * Language
   * The language of the title: nb, nn or en.
   *
   * nb: Norwegian bokmål · nn: Norwegian nynorsk · en: English
   */
  language: Lang;

  /**
   * Municipalities as of
   * The day of the municipalities that the figures are placed on.
   */
  vintage: Date;

  /**
   * Public
   * True when small numbers of people are hidden.
   */
  public?: boolean;

  /**
   * Price year
   * The year whose prices all money was brought to. Without it, each sum says which prices it rests on.
   */
  priceYear?: Count;

  /**
   * Price growth
   * How much prices rose in each year, as the money was brought to one year by.
   */
  deflators?: Deflator[];

  /**
   * Hours in a person-year
   * The hours that were taken as one person-year. Without it, hours are not turned into person-years.
   */
  hoursPerPersonYear?: Hours;

  /**
   * Value of an hour
   * The kroner that every hour of saved time was valued at. Without it, the value is what each report says.
   */
  hourPrice?: Money;

  /**
   * Reports read
   * How many reports were read, counted and set aside.
   */
  inputs: Inputs;

  /**
   * Sums
   * The figures of the benefits, added up in several ways.
   */
  sums?: Sum[];

  /**
   * Disbenefits
   * What somebody loses, added up separately. It is not subtracted from the sums.
   */
  disbenefits?: DisbenefitSum[];

  /**
   * Indicators
   * The indicators that have a shared code.
   */
  indicators?: IndicatorSum[];

  /**
   * Coverage
   * Who has reported, and who is missing.
   */
  coverage?: Coverage[];

  /**
   * Assumptions
   * What the figures rest on, and how many reports rest on each.
   */
  assumptions?: AssumptionGroup[];

  /**
   * Set aside
   * Reports that could not be counted, and why.
   */
  setAside?: SetAside[];

  /**
   * Not added
   * Figures that are not in the sums, and why.
   */
  notAdded?: NotAdded[];

  /**
   * To be decided
   * What may be counted twice, for somebody to decide.
   */
  doubts?: Doubt[];

  /**
   * Sources
   * The files that were read, with their checksums.
   */
  sources?: SourceSum[];
}

/** Zone of the employer’s contribution */
export type AGAZone = "I" | "Ia" | "II" | "III" | "IV" | "IVa" | "V";

/** Account */
export interface Account {
  /**
   * Account class
   * Choose 1 for running costs, 0 for investment or 2 for the balance.
   *
   * 0: investment · 1: running costs · 2: balance
   */
  class?: AccountClass;

  /**
   * Function
   * Write the code of the service in three digits, for example 242 for advice and guidance.
   */
  function?: FunctionCode;

  /**
   * Art
   * Write the code of the expense or the income in three digits, for example 190 for rent of premises.
   */
  art?: ArtCode;
}

/** Account class */
export type AccountClass = "0" | "1" | "2";

/** How achievement is worked out */
export type AchievementFormula = "from-baseline" | "share-of-target";

/** Activity */
export interface Activity {
  /**
   * Id
   * A short, fixed name of the activity that other parts of the plan can refer to. Use small letters a–z, digits and hyphens, for example drop-in-library.
   */
  id: ID;

  /**
   * Activity
   * Write what the activity is called, for example “Safe in online banking”.
   * @example "Trygg i nettbanken"
   */
  title: string;

  /**
   * Description
   * Say what will happen, so that someone who thinks about coming understands it.
   */
  description?: string;

  /**
   * Status
   * From the list, choose the code that says how far the activity has come, for example planned. It cannot be in progress before someone has said yes and there are both people and money for it.
   *
   * planned: planned · decided: decided · in-progress: in progress · done: done · cancelled: cancelled
   */
  status?: ActivityStatus;

  /**
   * Subproject
   * Write the id of the subproject that carries out the activity.
   */
  subproject?: ID;

  /**
   * Period
   * Write the first and the last day, like this: 2026-11-21. If the activity lasts only one day, write the same day in both places.
   */
  period?: Period;

  /**
   * Starts at
   * Write the time the activity starts, with four digits and a colon: 18:00.
   */
  start?: Clock;

  /**
   * Ends at
   * Write the time the activity ends, for example 20:00.
   */
  end?: Clock;

  /**
   * Days of the week
   * From the list, choose the codes for the days of the week the activity is on, for example monday. You can choose several. If it lasts all days of the period, leave this empty.
   *
   * monday: Monday · tuesday: Tuesday · wednesday: Wednesday · thursday: Thursday · friday: Friday · saturday: Saturday · sunday: Sunday
   */
  weekdays?: Weekday[];

  /**
   * How often
   * From the list, choose the code that says how often the days of the week come, for example every-second-week. The weeks are counted from the first day of the period. If it is every week, you can leave this empty.
   *
   * every-week: every week · every-second-week: every second week
   */
  frequency?: Frequency;

  /**
   * Place
   * Write where the activity takes place, for example “Halden library”.
   * @example "Halden bibliotek"
   */
  place?: string;

  /**
   * Responsible
   * Write the id of the person or organisation that is responsible for the activity.
   */
  responsible?: ID;

  /**
   * Lecturer
   * Write who gives the talk or course, preferably by role, for example “Adviser from a bank”.
   */
  lecturer?: string;

  /**
   * Target groups
   * Write the ids of the target groups the activity is for, for example older-people.
   */
  targetGroups?: ID[];

  /**
   * Channels
   * From the list, choose the codes that say where the activity is announced, for example web for the website and local-newspaper. You can choose several.
   *
   * web: website · app: app · social-media: social media · print: printed matter · local-newspaper: local newspaper · other: other channel
   */
  channels?: Channel[];

  /**
   * Hours needed
   * Write how many hours the activity needs, for example 40, when that differs from the assessment of the proposal. If it is empty, the assessment counts.
   */
  hours?: HoursEstimate;

  /**
   * Stage
   * Write the id of the stage in the time plan that the activity belongs to.
   */
  stage?: ID;

  /**
   * Must be finished first
   * Write the ids of what must be finished before the activity can begin: stages, milestones or other activities.
   */
  after?: ID[];

  /**
   * Proposal
   * Write the id of the proposal that the activity builds on. Those who made the proposal can then see what came of it.
   */
  proposal?: ID;

  /**
   * Decision
   * Write the id of the decision that said yes to the activity. Without a yes it cannot be started.
   */
  decision?: ID;

  /**
   * Evaluation
   * Fill this in when the activity is done: how many came, whether the target group was reached, and whether you will do it again.
   */
  evaluation?: Evaluation;
}

/** Status */
export type ActivityStatus = "planned" | "decided" | "in-progress" | "done" | "cancelled";

/** After the project */
export interface AfterProject {
  /**
   * Responsible
   * Write the id of the organisation that carries the work on when the project has ended.
   */
  responsible?: ID;

  /**
   * Person with the task
   * Write the id of the person in the organisation who has the task when the project has ended. The person must stand under people.
   */
  person?: ID;

  /**
   * From date
   * Write the day they take over, for example 2027-07-01.
   */
  from?: Date;

  /**
   * Financing
   * Write how what continues is paid for, for example “The unit covers the running costs in its own budget from 2028”.
   */
  financing?: string;

  /**
   * Description
   * Say what continues, who runs it, and who follows up the long-term benefits.
   */
  description?: string;
}

/** How numbers are put together */
export type Aggregation = "sum" | "weighted-mean" | "maximum" | "none";

/** Alternative */
export interface Alternative {
  /**
   * Id
   * A short, fixed name of the alternative. Use small letters a–z, digits and hyphens, for example alternative-fixed-offer.
   */
  id: ID;

  /**
   * Alternative
   * Write what the alternative is, for example “A fixed offer at the library” or “Carry on as today”.
   */
  title: string;

  /**
   * Kind of alternative
   * From the list, choose the code that says whether this is what you propose (proposed), another alternative (other) or doing nothing (do-nothing). The last must always be included.
   *
   * proposed: proposed · other: other alternative · do-nothing: do nothing
   */
  kind?: AlternativeKind;

  /**
   * Description
   * Say what is done, by whom and when, if this alternative is chosen.
   */
  description?: string;

  /**
   * Advantages
   * Write what speaks for the alternative, and who gains from it.
   */
  pros?: string;

  /**
   * Disadvantages
   * Write what speaks against the alternative, and whom it burdens.
   */
  cons?: string;
}

/** Kind of alternative */
export type AlternativeKind = "proposed" | "other" | "do-nothing";

/** Anchoring */
export interface Anchoring {
  /**
   * Id
   * A short, fixed name of the anchoring. Use small letters a–z, digits and hyphens, for example anchoring-political.
   */
  id: ID;

  /**
   * Kind of anchoring
   * From the list, choose the code that says whether it is the administration (administrative) or the politicians (political) who back the project. Both are needed for an offer to last.
   *
   * administrative: administrative anchoring · political: political anchoring
   */
  kind: AnchoringKind;

  /**
   * How the project is anchored
   * Write who backs the project and what they have decided, for example “The chief executive has decided that co-creation is to be the working method”.
   */
  text: string;

  /**
   * Date
   * Write the day the project was anchored in this way, for example 2026-11-21.
   */
  date?: Date;

  /**
   * Body
   * Write the id of the body that backs the project, for example municipal-council.
   */
  body?: ID;

  /**
   * Decision
   * Write the id of the decision that the anchoring rests on.
   */
  decision?: ID;
}

/** Kind of anchoring */
export type AnchoringKind = "administrative" | "political";

/** Answer */
export type Answer = "yes" | "partly" | "no";

/** Appraisal */
export interface Appraisal {
  /**
   * Start year
   * Write the year that all amounts are brought to, for example 2025.
   */
  startYear?: Count;

  /**
   * Number of years
   * Write how many years you look ahead, from 1 to 100. Ten years is usual.
   */
  years?: Count;

  /**
   * Discount rates
   * From the list, choose which rates apply, for example r-109 for those of the Norwegian state. The rate makes a krone in ten years count less than a krone today.
   *
   * r-109: the Norwegian state, circular R-109/2021 · green-book: the United Kingdom, Green Book · denmark: Denmark, Ministry of Finance · flat: one fixed rate · own: own steps
   */
  schedule?: Schedule;

  /**
   * Fixed rate in per cent
   * Write the rate in per cent when you use one fixed rate, for example 4.
   */
  rate?: Decimal;

  /**
   * Own rate steps
   * List the rates when you use your own steps (own), and from which year each applies.
   */
  rates?: RateStep[];

  /**
   * When in the year amounts fall
   * From the list, choose when in the year amounts are taken to come, for example first-year-undiscounted when the first year counts in full. The three ways give different answers.
   *
   * first-year-undiscounted: first year not discounted · mid-year: in the middle of the year · end-of-year: at the end of the year
   */
  timing?: Timing;

  /**
   * Price year
   * Write the year whose prices the result is in, for example 2025.
   */
  priceYear?: Count;

  /**
   * Price growth
   * List how much prices rose each year, when amounts are in the prices of different years.
   */
  deflators?: Deflator[];

  /**
   * Cost of tax financing in per cent
   * Write how many per cent a krone of public money costs extra. The Norwegian state uses 20.
   */
  taxCost?: Decimal;

  /**
   * Variation of the rate in percentage points
   * Write how many percentage points the rate is moved up and down to see what that means for the result, for example 1.
   */
  rateVariation?: Decimal;

  /**
   * Costs over the years
   * List what costs, in the project and in running it afterwards. Benefits with a value come in by themselves.
   */
  flows?: Flow[];
}

/**
 * Written as `^[0-9]{3}$`.
 * @example "190"
 */
export type ArtCode = string;

/** Reason for setting aside */
export type AsideReason = "findings" | "newer-version" | "same-revision" | "not-a-report" | "could-not-read" | "damaged";

/** Assessment */
export interface Assessment {
  /**
   * Date of the assessment
   * Write the day the proposal was assessed, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Cost
   * Write what the proposal costs in kroner, and 0 when it is free. Leave it empty when the cost is not known, because what is not stated is not counted as zero.
   */
  cost?: MoneyEstimate;

  /**
   * Hours
   * Write how many hours the proposal takes from everyone who contributes. An estimate is enough, for example about 40 hours.
   */
  hours?: HoursEstimate;

  /**
   * Can it be done?
   * From the list, choose the code that says whether the proposal can be carried out (feasible) or not (not-feasible). Leave it empty as long as this has not been assessed.
   *
   * feasible: can be done · not-feasible: cannot be done
   */
  feasible?: Feasibility;

  /**
   * Reason
   * Explain the assessment briefly, for example “The library has room, and Seniornett can provide guides”.
   */
  reason?: string;
}

/** Assumptions */
export interface AssumptionGroup {
  /**
   * Assumptions
   * What the figures of these reports rest on.
   */
  assumptions?: Assumptions;

  /**
   * Reports
   * How many reports rest on it.
   */
  reports: Count;
}

/** Assumptions */
export interface Assumptions {
  /**
   * Hours in a freed person-year
   * Write how many freed hours make one person-year, for example 1700.
   */
  hoursPerPersonYear?: Hours;

  /**
   * Value of an hour
   * Write what a freed hour is worth in kroner, for example 450.
   */
  hourPrice?: Money;

  /**
   * Hours the pay is divided by
   * Write how many hours a year the pay was divided by to find the value of an hour, for example 1950.
   */
  hourPriceBase?: Hours;

  /**
   * Source of the hour price
   * Write how the hour price was found, for example “Pay, pension and employer’s contribution from the payroll system”.
   */
  hourPriceSource?: string;

  /**
   * Price year
   * Write the year whose prices the amounts are in, for example 2025.
   */
  priceYear?: Count;

  /**
   * Discount rates
   * From the list, choose which rates apply, for example r-109 for those of the Norwegian state. The rate makes a krone in ten years count less than a krone today.
   *
   * r-109: the Norwegian state, circular R-109/2021 · green-book: the United Kingdom, Green Book · denmark: Denmark, Ministry of Finance · flat: one fixed rate · own: own steps
   */
  schedule?: Schedule;

  /**
   * When in the year amounts fall
   * From the list, choose when in the year amounts are taken to come, for example first-year-undiscounted when the first year counts in full. The three ways give different answers.
   *
   * first-year-undiscounted: first year not discounted · mid-year: in the middle of the year · end-of-year: at the end of the year
   */
  timing?: Timing;

  /**
   * How achievement is worked out
   * From the list, choose how achievement was worked out: from-baseline when it is reckoned from the baseline, or share-of-target when the value is divided by the target.
   *
   * from-baseline: from the baseline to the target · share-of-target: share of the target
   */
  achievement?: AchievementFormula;
}

/** Attitude */
export type Attitude = "-1" | "0" | "1";

/** Who gains */
export type Bearer = "inhabitants" | "employees" | "municipality" | "other-local" | "state" | "voluntary" | "business";

/** Benefit */
export interface Benefit {
  /**
   * Id
   * A short, fixed name of the benefit. Use small letters a–z, digits and hyphens, for example benefit-daily-life.
   */
  id: ID;

  /**
   * Benefit
   * Write the benefit as it will be once achieved, for example “Inhabitants manage digital daily life”.
   * @example "Spart tid i servicetorget"
   */
  title: string;

  /**
   * Description
   * Say in your own words who is better off, and what they can then do. Numbers are not needed to begin.
   */
  description?: string;

  /**
   * Kind of benefit
   * From the list, choose the code that says what sort of benefit it is: avoided-cost for money not spent, saved-time for hours that are freed, or quality for something that gets better without having a price.
   *
   * avoided-cost: avoided cost · saved-time: saved time · quality: better quality
   */
  kind?: Kind;

  /**
   * Horizon
   * From the list, choose the code that says whether the benefit comes soon (short-term) or later (long-term). The benefit realisation plan says where the line is drawn.
   *
   * short-term: short term · long-term: long term
   */
  horizon?: Horizon;

  /**
   * Who gains
   * From the list, choose the code that says who gains, for example inhabitants or municipality.
   *
   * inhabitants: inhabitants · employees: employees · municipality: the municipality · other-local: other municipalities and counties · state: the state · voluntary: voluntary organisations · business: businesses
   */
  bearer?: Bearer;

  /**
   * Target groups
   * Write the ids of the target groups that gain, when it is not everyone.
   */
  targetGroups?: ID[];

  /**
   * Organisation that gains
   * Write the id of the organisation that gains, when it is another one than the owner of the project, for example nav.
   */
  beneficiary?: ID;

  /**
   * Asked
   * Write the day the other organisation was asked about the benefit, for example 2026-11-21.
   */
  involved?: Date;

  /**
   * Goals
   * Write the ids of the goals of the project that the benefit contributes to.
   */
  goals?: ID[];

  /**
   * Activities
   * Write the ids of the activities or subprojects that lead to the benefit.
   */
  activities?: ID[];

  /**
   * Costs
   * Write the ids of the costs in the budget that it takes to get the benefit.
   */
  costs?: ID[];

  /**
   * Leads to
   * Write the ids of the benefits that this one is a step towards.
   */
  leadsTo?: ID[];

  /**
   * Counted in
   * Write the id of the benefit that already counts the numbers of this one, for example when a subproject and the whole project list the same. Then nothing is counted twice.
   */
  partOf?: ID;

  /**
   * Counted in another project
   * Write the project, and the benefit there, that already counts the numbers of this one, for example when a subproject has a plan of its own.
   */
  countedIn?: OtherBenefit;

  /**
   * Benefit owner
   * Write the id of the person or organisation that follows the benefit up. A long-term benefit needs someone who follows it up also after the project has ended.
   */
  owner?: ID;

  /**
   * Followed up until
   * Write the last day the owner follows the benefit up, for example 2029-12-31. For a long-term benefit that is after the project has ended.
   */
  followedUpUntil?: Date;

  /**
   * First year
   * Write the first year the benefit is felt, for example 2025.
   */
  startYear?: Count;

  /**
   * Ramp-up in per cent
   * Write how many per cent of the full benefit come each year from the first year on, for example 25, 50 and 75. After those years the benefit is full.
   */
  rampUp?: Decimal[];

  /**
   * Number of years
   * Write how many years the benefit lasts, the first included. Leave it empty when it lasts as far ahead as you look.
   */
  duration?: Count;

  /**
   * Link in the result chain
   * From the list, choose the code that says where the benefit belongs, from what you put in to what society gains, for example user-effect when users feel it.
   *
   * input: input · activity: activity · product: product or service · user-effect: effect for users · societal-effect: effect for society
   */
  level?: ResultLevel;

  /**
   * Importance
   * From the list, choose how much the benefit matters to those it is for, when it has no price: small, medium or large.
   *
   * small: small · medium: medium · large: large
   */
  importance?: Importance;

  /**
   * Magnitude
   * From the list, choose how much the project changes this, when the benefit has no price: none, small, medium or large.
   *
   * none: no change · small: small · medium: medium · large: large
   */
  magnitude?: Magnitude;

  /**
   * Reason
   * Write why you judge the importance and the magnitude like this.
   */
  reason?: string;

  /**
   * Indicators
   * Write the ids of the indicators that show whether the benefit comes.
   */
  indicators?: ID[];

  /**
   * Value
   * Work out what the benefit is worth in a year when it is full. Choose a calculation, and fill in what it uses.
   */
  valuation?: Valuation;

  /**
   * Measures
   * List what you do to make sure that the benefit comes.
   */
  measures?: Measure[];

  /**
   * Uses
   * List what the benefit is turned into. If there are several uses, write how many per cent go to each.
   */
  uses?: Use[];

  /**
   * Elsewhere
   * List benefits outside the project that come because of this one, for example that more people use a new digital service.
   */
  enables?: Elsewhere[];

  /**
   * Figures
   * List what was planned, what you expect now and what has been realised, for one period at a time.
   */
  figures?: Figure[];

  /**
   * First reported
   * Write the year the benefit was first reported. It never changes, so that a benefit that lasts is not counted as a new one.
   */
  firstClaimed?: Count;

  /**
   * Shared with
   * List other municipalities that report their share of the same benefit.
   */
  sharedWith?: Share[];
}

/** Benefit realisation plan */
export interface BenefitPlan {
  /**
   * Short term means
   * Write what you mean by the short term, for example “Until one year after the project has ended”. Everything later is long term.
   */
  shortTerm?: string;

  /**
   * Months in the short term
   * Write how many months after the end of the project the short term lasts, for example 12. Then benefits can be placed correctly in tables too.
   */
  shortTermMonths?: Count;

  /**
   * Responsible for the benefits
   * Write the id of the person or organisation that keeps the benefit realisation plan up to date. Each benefit has an owner of its own as well.
   */
  responsible?: ID;

  /**
   * Benefits
   * List what somebody gains from the project. It is enough to begin with words: who is better off, and how.
   */
  benefits?: Benefit[];

  /**
   * Disbenefits
   * List what somebody loses by the project, in the same way as the benefits. What is a benefit to one may be a disbenefit to another.
   */
  disbenefits?: Benefit[];

  /**
   * Indicators
   * List what you measure to see whether the benefits come, for example “Questions to the service centre”. Several benefits may use the same indicator.
   */
  indicators?: Indicator[];

  /**
   * The way to the benefits
   * List what has to be in place or change before the benefits come. Together with the benefits and the goals this becomes the benefit map.
   */
  steps?: MapStep[];

  /**
   * Appraisal
   * Write how costs and benefits over the years are to be set against each other. Ask the finance department, and leave it empty until you have numbers.
   */
  appraisal?: Appraisal;

  /**
   * Part of project
   * Write the project id of the project this one is a part of, if there is one. The same is then not counted in both.
   */
  partOf?: ProjectID;

  /**
   * Role in a shared project
   * From the list, choose which role the project has when several municipalities take part: lead, member, or alone.
   *
   * alone: alone · lead: leads the shared project · member: takes part in the shared project
   */
  role?: ReportRole;

  /**
   * Sent to
   * List who has been sent the benefit realisation plan, and when.
   */
  distribution?: Receipt[];
}

/** Group or body */
export interface Body {
  /**
   * Id
   * Give the group a short name in small letters a–z, digits and hyphens, such as steering-group. Decisions and commissioners refer to the group by this name.
   */
  id: ID;

  /**
   * Name
   * Write what the group or body is called, for example “The steering group” or “The municipal council”. The working group is not entered, because it is all the subproject leaders.
   */
  name: string;

  /**
   * Kind of body
   * Choose a code from the list, such as steering-group for the steering group or council for the municipal council.
   *
   * steering-group: steering group · administration: administrative leadership · committee: political committee · council: municipal council · reference-group: reference group · other: other body
   */
  kind?: BodyKind;

  /**
   * Description
   * Write who sits in the group and what it is responsible for.
   */
  description?: string;

  /**
   * Members
   * Enter each person or organisation that is a member. The same person may sit in several groups.
   */
  members?: Member[];

  /**
   * May decide
   * Choose one or more codes from the list for what the group may decide. The steering group should have activities, because it decides which activities are carried out.
   *
   * activities: which activities are carried out · budget: how money is used · case: political cases · organisation: organisation and working method
   */
  decides?: DecisionScope[];
}

/** Kind of body */
export type BodyKind = "steering-group" | "administration" | "committee" | "council" | "reference-group" | "other";

/** Budget */
export interface Budget {
  /**
   * Principles
   * Write in your own words how the project uses hours and money, for example “No activity is started unless there are people and money for it”.
   */
  principles?: string;

  /**
   * Effort
   * List who gives working time, and how much. Hours are kept apart and are not turned into kroner.
   */
  effort?: Effort[];

  /**
   * Costs
   * List what costs something, for example premises, courses and lecturers. The total is worked out for you.
   */
  costs?: Cost[];

  /**
   * Financing
   * List who pays, and how far you have come in getting the money. What is secured and what you hope for are not added together.
   */
  financing?: Financing[];

  /**
   * Hour prices
   * List what an hour is worth, when hours are to be valued. Without a price, hours stay hours.
   */
  prices?: Price[];

  /**
   * Versions of the budget
   * List the budgets as they were proposed and granted, the oldest first. The last one that is shared among the costs is in force.
   */
  versions?: Version[];

  /**
   * Reallocations
   * List every time money was moved between lines of the budget after the last version.
   */
  reallocations?: Reallocation[];
}

/** Political case */
export interface Case {
  /**
   * Case title
   * Write a title that says exactly what the case is about, with no full stop at the end, for example “Digital guidance at the library as a fixed offer”.
   */
  title?: string;

  /**
   * Case number
   * Write the number the case has in the municipality’s archive: the year, a slash and the sequence number, for example 2026/1234.
   */
  number?: CaseNumber;

  /**
   * Case officer
   * Write the id of the person who prepares the case. The person must stand under people.
   */
  officer?: ID;

  /**
   * Kind of case
   * From the list, choose the code that says whether the case stands alone (stand-alone) or extends a plan, a budget or a strategy (extends).
   *
   * stand-alone: stands alone · extends: extends a plan, a budget or a strategy
   */
  kind?: CaseKind;

  /**
   * Extends
   * Write the id of the plan, budget or strategy that the case extends. It must stand under plans and strategies; leave this empty when the case stands alone.
   */
  extends?: ID;

  /**
   * Considered by
   * Enter the committees and the municipal council in the order in which they consider the case.
   */
  treatments?: Treatment[];

  /**
   * Proposed decision
   * Write what you propose that the municipal council decides, in points that are numbered in the order they stand. Each point must be precise and possible to carry out.
   */
  proposedDecision?: string[];

  /**
   * Summary
   * Write who, what, where and when. Use at most five sentences and 600 characters.
   */
  summary?: string;

  /**
   * Facts of the case
   * Write what is known: background, present situation, need, laws, plans and earlier decisions. What you think of it belongs under assessment.
   */
  facts?: string;

  /**
   * Alternatives
   * Enter the different ways to solve the matter. Doing nothing is always one of the alternatives.
   */
  alternatives?: Alternative[];

  /**
   * Consequences
   * Write what the proposed decision leads to for finances, staffing, climate and environment, public health, universal design and privacy.
   */
  consequences?: Consequences;

  /**
   * Assessment
   * Assess all the facts of the case, and weigh the alternatives against each other. The proposed decision must follow from the assessment.
   */
  assessment?: string;

  /**
   * Conclusion
   * Write briefly what the assessment ends with. Do not bring in anything new here.
   */
  conclusion?: string;

  /**
   * Communication
   * Write who is to be told of the decision, and how.
   */
  communication?: string;

  /**
   * Statements
   * Enter what those who were asked have said about the case, for example the council for the elderly or an association.
   */
  statements?: Statement[];

  /**
   * Attachments
   * Write the title of each attachment, for example “Project description Digital exclusion”.
   */
  attachments?: string[];

  /**
   * Decision
   * Write the id of the decision when the case has been decided. It must stand under decisions.
   */
  decision?: ID;
}

/** Kind of case */
export type CaseKind = "stand-alone" | "extends";

/**
 * Written as `^(19|20|21)[0-9]{2}/[1-9][0-9]{0,6}$`.
 * @example "2024/1234"
 */
export type CaseNumber = string;

/** Change */
export interface Change {
  /**
   * Revision
   * Write the number of the version in which the change was made, as a whole number, such as 2.
   */
  revision?: Count;

  /**
   * Date
   * Write the date of the change as year, month and day, such as 2026-11-21.
   */
  date?: Date;

  /**
   * By
   * Write the role or unit that made the change, for example “The project leadership”. Do not write personal names here.
   */
  by?: string;

  /**
   * Change
   * Write briefly what is new since the previous version, for example “Six subprojects have been added”.
   */
  text: string;
}

/** Channel */
export type Channel = "web" | "app" | "social-media" | "print" | "local-newspaper" | "other";

/**
 * Written as `^([01][0-9]|2[0-3]):[0-5][0-9]$`.
 * @example "18:00"
 */
export type Clock = string;

/** Competence and resources */
export interface Competence {
  /**
   * Organisation
   * Write the id of the organisation that has the competence or resources, such as halden-library. It must stand under organisations.
   */
  organisation: ID;

  /**
   * What the organisation has
   * Write what the organisation can do or what it can lend, for example experienced course teachers or a room with computers.
   */
  description: string;
}

/** Consequences */
export interface Consequences {
  /**
   * Finances
   * Write what it costs to get started, what it costs each year and how it is paid for.
   */
  economy?: string;

  /**
   * Amounts in the budget
   * Enter each amount with budget year and account. The finances of the case must be visible in the municipality’s budget.
   */
  economyLines?: EconomyLine[];

  /**
   * Staffing
   * Write what the case means for the employees: who gets the task, and how much time it takes.
   */
  staffing?: string;

  /**
   * Climate and environment
   * Write what the case means for climate and environment. If it makes no difference, say so.
   */
  climateEnvironment?: string;

  /**
   * Public health
   * Write what the case means for the inhabitants’ health and well-being, for example that fewer become lonely.
   */
  publicHealth?: string;

  /**
   * Universal design
   * Write how everybody will be able to use the offer, including those who see, hear or move with difficulty.
   */
  universalDesign?: string;

  /**
   * Privacy
   * Write what information about people you need, and how you look after it. If you need none, say so.
   */
  privacy?: string;
}

/** Contact */
export type ContactStatus = "not-contacted" | "contacted" | "wants-to-follow" | "takes-part" | "declined";

/** Cooperating organisation */
export interface Cooperation {
  /**
   * Organisation
   * Write the id of the organisation you work with, such as seniornett. It must stand under organisations.
   */
  organisation: ID;

  /**
   * Contributes
   * Write what the organisation contributes, for example volunteer guides, premises or knowledge of its own field.
   */
  contribution?: string;
}

/** Cost */
export interface Cost {
  /**
   * Id
   * A short, fixed name of the cost. Use small letters a–z, digits and hyphens, for example cost-premises.
   */
  id: ID;

  /**
   * Cost
   * Write what costs something, for example “Premises” or “Lecturers”.
   * @example "Leie av lokale"
   */
  title: string;

  /**
   * For
   * Write the id of the subproject, activity or gathering the cost belongs to. Leave it empty when it is for the whole project.
   */
  for?: ID;

  /**
   * Period
   * Write the first and the last day the cost applies to, like this: 2026-11-21. You may leave the last one empty.
   */
  period?: Period;

  /**
   * Amount
   * Write the amount in kroner, for example 50000 or 1250.50, and 0 when it is free. Leave it empty when the amount is not known, because that is not counted as zero.
   */
  amount?: MoneyEstimate;

  /**
   * Cash or in kind
   * From the list, choose the code that says whether this is paid with money (cash) or given in kind (in-kind), for example PCs on loan. The two are never added together, and an empty field means cash.
   *
   * cash: cash · in-kind: in kind
   */
  form?: Form;

  /**
   * Part of
   * Write the id of the line the cost is taken from, for example the line for the year’s courses. Then it is not counted twice.
   */
  partOf?: ID;

  /**
   * Spent
   * Write what it actually cost, as far as it is accounted. Write it without value added tax when the tax is stated separately.
   */
  actual?: Money;

  /**
   * Price year
   * Write which year’s prices the amount is in, for example 2024.
   */
  priceYear?: Count;

  /**
   * Account
   * Write where the line is accounted: account class, function and art. Ask the finance department, and leave it empty until you know.
   */
  account?: Account;

  /**
   * Value added tax
   * Write the value added tax when it comes on top of the amount, and whether the municipality gets it back.
   */
  vat?: VAT;
}

export type Count = number;

/** Coverage */
export interface Coverage {
  /**
   * Year
   * The year the coverage is of.
   */
  year: Count;

  /**
   * County
   * The number of the county; the whole country when absent.
   */
  county?: string;

  /**
   * Municipalities that reported
   * How many municipalities have reported.
   */
  municipalities: Count;

  /**
   * Expected
   * How many were to report.
   */
  expected?: Count;

  /**
   * Missing
   * Those that were to report and have not.
   */
  missing?: MunicipalityNumber[];

  /**
   * Reports
   * How many reports are counted.
   */
  reports: Count;
}

/** Measured or estimated */
export type DataStatus = "measured" | "estimated" | "missing";

/**
 * Written as `^((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$`.
 * @example "2026-11-21"
 */
export type Date = string;

/**
 * Written as `^(0|-?[1-9][0-9]{0,11}|(0|-?[1-9][0-9]{0,11})\.[0-9]{1,6}|-0\.([1-9][0-9]{0,5}|0[1-9][0-9]{0,4}|00[1-9][0-9]{0,3}|000[1-9][0-9]{0,2}|0000[1-9][0-9]?|00000[1-9]))$`.
 * @example "62"
 * @example "4.25"
 */
export type Decimal = string;

/** Estimate */
export interface DecimalEstimate {
  /**
   * Exact number
   * Write the number when it is known, with a full stop before the decimals: 6000 or 7.5. Then leave “At least” (min), “Most likely” (likely) and “At most” (max) empty.
   */
  value?: Decimal;

  /**
   * At least
   * Write the smallest number, for example 6000. You enter “at least 6000” by filling in this field alone.
   */
  min?: Decimal;

  /**
   * Most likely
   * Write the number you believe in most, for example 6500. It must lie between the smallest and the largest.
   */
  likely?: Decimal;

  /**
   * At most
   * Write the largest number, for example 8000. Leave it empty when you do not know how much it may become.
   */
  max?: Decimal;

  /**
   * Approximate
   * Write true when the numbers are approximate. Documents then say “about” before the number.
   */
  about?: boolean;
}

/** Decision */
export interface Decision {
  /**
   * Id
   * A short, fixed name of the decision that activities can refer to. Use small letters a–z, digits and hyphens, for example decision-drop-in.
   */
  id: ID;

  /**
   * Decision
   * Write what the decision is about, for example “Drop-in at the library”.
   */
  title: string;

  /**
   * Matter decided
   * From the list, choose the code that says what the decision is about, for example activities. Whoever decides must have the right to decide such matters.
   *
   * activities: which activities are carried out · budget: how money is used · case: political cases · organisation: organisation and working method
   */
  scope?: DecisionScope;

  /**
   * Proposal
   * Write the id of the proposal that the decision answers. Leave it empty when it concerns something else in the project.
   */
  proposal?: ID;

  /**
   * Decided by
   * Write the id of the body that decided. It is the steering group that decides which activities are carried out.
   */
  body?: ID;

  /**
   * Date
   * Write the day the decision was made, like this: 2026-11-21. It cannot be earlier than the proposal.
   */
  date?: Date;

  /**
   * Answer
   * From the list, choose the code that says whether the answer is yes or no, or whether the matter is postponed.
   *
   * yes: yes · no: no · postponed: postponed
   */
  outcome?: DecisionOutcome;

  /**
   * Reason
   * Explain why the answer was given. Those who made the proposal should be able to understand it.
   */
  reason?: string;

  /**
   * Conditions
   * Write what must be in place before the activity can start, for example “At least ten must have signed up by 10 June”.
   */
  conditions?: string[];

  /**
   * Text of the decision
   * Write what was decided, word for word, as it stands in the minutes.
   */
  text?: string;

  /**
   * Votes
   * List how the members voted, if that is written down.
   */
  votes?: Vote[];

  /**
   * Case number
   * Write the case number in the municipality's archive if the decision has one, for example 2026/1234.
   */
  reference?: string;
}

/** Answer */
export type DecisionOutcome = "yes" | "no" | "postponed";

/** Matter decided */
export type DecisionScope = "activities" | "budget" | "case" | "organisation";

/** Price growth in a year */
export interface Deflator {
  /**
   * Year
   * Write the year in which prices rose, for example 2025.
   */
  year: Count;

  /**
   * Price growth in per cent
   * Write how many per cent prices rose from the year before, for example 4.1.
   */
  rate: Decimal;

  /**
   * Source
   * Write where the number comes from, for example “Municipal deflator, revised national budget 2025”.
   */
  source?: string;
}

/** Dimension */
export type Dimension = "all" | "county" | "municipality" | "kind" | "horizon" | "bearer" | "size";

/** Wanted direction */
export type Direction = "increase" | "decrease" | "maintain";

/** Sum of disbenefits */
export interface DisbenefitSum {
  /**
   * By
   * What the figures are summed by.
   *
   * all: everything · county: county · municipality: municipality · kind: kind of benefit · horizon: horizon · bearer: who it is for · size: size of the municipality
   */
  by: Dimension;

  /**
   * Part
   * The number of the county or municipality, or the code of the list.
   */
  code?: string;

  /**
   * Year
   * The year the figures are of.
   */
  year: Count;

  /**
   * Planned, forecast or realised
   * The three are never added together.
   *
   * planned: planned · forecast: forecast · realised: realised
   */
  stage: FigureStage;

  /**
   * Lost time
   * Extra hours that are spent. They are not subtracted from the freed time.
   */
  hours?: Hours;

  /**
   * Added cost
   * Extra kroner that were spent. They are not subtracted from the avoided cost.
   */
  money?: Money;

  /**
   * Value of lost time
   * What the lost hours are worth. They are the same hours, and are not added to the money.
   */
  timeValue?: Money;

  /**
   * Price years
   * The years whose prices the money was stated in.
   */
  priceYears?: Count[];

  /**
   * Price year unknown
   * True when some of the money has no price year.
   */
  priceYearUnknown?: boolean;

  /**
   * Disbenefits
   * How many disbenefits the sum comes from.
   */
  disbenefits: Count;

  /**
   * Reports
   * How many reports the sum comes from.
   */
  reports: Count;

  /**
   * Municipalities
   * How many municipalities the sum comes from.
   */
  municipalities: Count;
}

/** To be decided */
export interface Doubt {
  /**
   * Id
   * The name of the question, the same every time.
   */
  id: string;

  /**
   * What it is about
   * What may be counted twice.
   *
   * subproject-and-whole: a subproject and the whole project · shares-above-whole: the shares are above 100 per cent · periods-overlap: two reports are of the same days · claimed-as-new: a benefit reported before is entered as new
   */
  kind: DoubtKind;

  /**
   * Project id
   * The project in question.
   */
  project: ProjectID;

  /**
   * Municipality
   * The municipality that reported.
   */
  municipality?: MunicipalityNumber;

  /**
   * Benefit
   * The id of the benefit.
   */
  benefit?: string;

  /**
   * Disbenefit
   * The id of the disbenefit.
   */
  disbenefit?: string;

  /**
   * The other project
   * The project it may be the same as.
   */
  other?: ProjectID;

  /**
   * Period
   * The period of the report.
   */
  period?: Period;

  /**
   * Hours
   * The hours at stake.
   */
  hours?: Hours;

  /**
   * Money
   * The money at stake.
   */
  money?: Money;

  /**
   * Value of freed time
   * What the hours are worth.
   */
  timeValue?: Money;

  /**
   * Ruling
   * What was decided.
   */
  ruling?: Ruling;
}

/** Question */
export type DoubtKind = "subproject-and-whole" | "shares-above-whole" | "periods-overlap" | "claimed-as-new";

/** Set aside */
export interface Earmark {
  /**
   * For
   * Write the id of the activity, subproject or gathering the money is set aside for.
   */
  for: ID;

  /**
   * Amount
   * Write the amount in kroner, for example 25000 or 1250.50.
   */
  amount?: Money;
}

/** Amount in the budget */
export interface EconomyLine {
  /**
   * What the amount is for
   * Write what the money goes to, for example “Salary of a guide”.
   */
  title: string;

  /**
   * Budget year
   * Write the year in which the amount is in the budget, in four digits, for example 2027.
   */
  year?: Count;

  /**
   * Up to and including budget year
   * Write the last year when the amount is the same every year, for example 2030. Leave it empty when it is for one year only.
   */
  until?: Count;

  /**
   * Account
   * Write the account where the amount stands in the budget. Ask whoever keeps the accounts if you do not know which one it is.
   */
  account?: string;

  /**
   * Amount
   * Write the amount in kroner, for example 400000, or in “At least” (min) when only a lower limit is known. Leave it empty when the amount is not known, because that is not counted as zero.
   */
  amount?: MoneyEstimate;

  /**
   * Where the money comes from
   * Write what covers the amount, for example “The municipality’s own funds” or “Grant from the state”.
   */
  financing?: string;
}

/** Effort */
export interface Effort {
  /**
   * Id
   * A short, fixed name of the effort. Use small letters a–z, digits and hyphens, for example effort-project-management.
   */
  id: ID;

  /**
   * Effort
   * Write what the time is used for, for example “Project management in planning and start-up”.
   */
  title: string;

  /**
   * Contributor
   * Write the id of the organisation, body or person that gives the time.
   */
  contributor?: ID;

  /**
   * Kind of effort
   * From the list, choose the code that says whether the time comes from employees, partners, volunteers or the project management, for example project-management.
   *
   * employee: employee · partner: partner · volunteer: volunteer · project-management: project management
   */
  kind?: EffortKind;

  /**
   * For
   * Write the id of the subproject, activity or gathering the time is given to. Leave it empty when it is for the whole project.
   */
  for?: ID;

  /**
   * Period
   * Write the first and the last day of the effort, like this: 2026-11-21. You may leave the last one empty.
   */
  period?: Period;

  /**
   * Planned effort
   * Write how much, for example 120 or 7.5, and “at least 120 hours” as 120 in “At least” (min) alone. If the effort is promised without a number, leave it empty, and it is then not counted as zero.
   */
  planned?: HoursEstimate;

  /**
   * Unit
   * From the list, choose the code that says what the effort is counted in, for example hour for hours or person-week for person-weeks. If it is empty, it is hours.
   *
   * hour: hour · person-day: person-day · person-week: person-week · person-month: person-month · person-year: person-year
   */
  unit?: WorkUnit;

  /**
   * Working week
   * From the list, choose how many hours a full week is, for example 35.5 for shift work. If it is empty, it is 37.5.
   *
   * 37.5: 37.5 hours a week · 35.5: 35.5 hours a week · 33.6: 33.6 hours a week
   */
  week?: WorkingWeek;

  /**
   * Hour price
   * Write the id of the hour price when the hours are to be valued. The value is always a contribution in kind.
   */
  price?: ID;

  /**
   * Time used
   * List the time that was actually used, one line for each day, or one for several days.
   */
  actual?: TimeEntry[];
}

/** Kind of effort */
export type EffortKind = "employee" | "partner" | "volunteer" | "project-management";

/** Benefit elsewhere */
export interface Elsewhere {
  /**
   * Benefit
   * Write what others gain, for example “More people use the new application form”.
   */
  title: string;

  /**
   * Project the benefit belongs to
   * Write the project id of the other project when it has one, for example NO-BRC-958935420-drop-in-biblioteket.
   */
  project?: ProjectID;

  /**
   * Description
   * Say how the two benefits hang together.
   */
  description?: string;
}

/**
 * Written as `^[^@ ]+@[^@ ]+\.[^@. ]+$`.
 * @example "postmottak@kommune.example.no"
 */
export type EmailAddress = string;

/** Evaluation */
export interface Evaluation {
  /**
   * Date of the evaluation
   * Write the day the activity was evaluated, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Attendance
   * Write how many came in all, as a whole number: 21. If it was held several times, add them all. Write 0 when nobody came, and leave it empty when you do not know.
   */
  attendance?: Count;

  /**
   * Reached the target group
   * From the list, choose the code that says whether those who came were the people you wanted to reach: yes, partly or no.
   *
   * yes: yes · partly: partly · no: no
   */
  reachedTargetGroup?: Answer;

  /**
   * Effect
   * Write what the activity led to, for example “Many logged in to the online bank on their own for the first time”.
   */
  effect?: string;

  /**
   * Do it again?
   * From the list, choose the code that says whether you want to carry out the activity once more: yes, partly or no.
   *
   * yes: yes · partly: partly · no: no
   */
  repeat?: Answer;

  /**
   * Share with others?
   * From the list, choose the code that says whether others should hear of the activity: yes, partly or no.
   *
   * yes: yes · partly: partly · no: no
   */
  share?: Answer;

  /**
   * Description
   * Say what went well, and what you would do differently next time.
   */
  description?: string;
}

/** Can it be done? */
export type Feasibility = "feasible" | "not-feasible";

/** Figure for a period */
export interface Figure {
  /**
   * Period
   * Write the first and the last day the figure is for, for example 2026-01-01 and 2026-12-31.
   */
  period?: Period;

  /**
   * Plan, forecast or result
   * From the list, choose whether the figure was planned, is what you expect now (forecast) or is what was realised. The three are never added together.
   *
   * planned: planned · forecast: forecast · realised: realised
   */
  stage: FigureStage;

  /**
   * Hours
   * Write the hours freed in the period, for example 120 or 7.5. Write 0 when there were none, and leave it empty when you do not know.
   */
  hours?: Hours;

  /**
   * Kroner
   * Write the amount in the period in kroner. If the benefit is saved time, this is the value of the same hours and not something that comes on top.
   */
  money?: Money;

  /**
   * Measured or estimated
   * From the list, choose whether the figure is measured, estimated or missing.
   *
   * measured: measured · estimated: estimated · missing: missing
   */
  data?: DataStatus;

  /**
   * Comment
   * Write what the figure rests on, and why it is another than planned when it is.
   */
  comment?: string;
}

/** Plan, forecast or result */
export type FigureStage = "planned" | "forecast" | "realised";

/** Financing */
export interface Financing {
  /**
   * Id
   * A short, fixed name of the financing. Use small letters a–z, digits and hyphens, for example financing-state-grant.
   */
  id: ID;

  /**
   * Financing
   * Write what the money or the contribution is, for example “Discretionary funds from the County Governor” or “Loan of PCs”.
   */
  title: string;

  /**
   * Source
   * Write the id of the organisation that gives the money or the contribution.
   */
  source?: ID;

  /**
   * Kind of source
   * From the list, choose the code that says what sort of source it is, for example own-unit for a unit of your own or state for the state.
   *
   * own-unit: own unit · other-unit: other unit of the municipality · state: the state · county: the county authority · foundation: foundation · sponsor: sponsor · participants: the participants themselves · other: other source
   */
  kind?: SourceKind;

  /**
   * Cash or in kind
   * From the list, choose the code that says whether this is money (cash) or something in kind (in-kind), for example a loan of premises. The two are never added together, and an empty field means cash.
   *
   * cash: cash · in-kind: in kind
   */
  form?: Form;

  /**
   * Amount
   * Write the amount in kroner, for example 400000, or in “At least” (min) when only a lower limit is known. Leave it empty when the amount is not known, because that is not counted as zero.
   */
  amount?: MoneyEstimate;

  /**
   * State of the financing
   * From the list, choose the code that says how far the application or the promise has come, for example applied. Only units of the municipality itself can be entered as confirmed.
   *
   * to-be-examined: to be examined · dialogue: in dialogue · applied: applied for · granted: granted · rejected: rejected · payout-requested: payout requested · paid: paid · not-relevant: not relevant · confirmed: confirmed by own municipality
   */
  state?: FinancingState;

  /**
   * Deadline
   * Write the last day to apply, like this: 2026-11-21.
   */
  deadline?: Date;

  /**
   * For
   * Write the ids of what the money is earmarked for: subprojects, activities or gatherings. Leave it empty when it may be used for anything in the project.
   */
  for?: ID[];

  /**
   * Conditions
   * Write what the giver requires, for example “Report by 1 March”.
   */
  conditions?: string[];

  /**
   * Applied for
   * Write how much was applied for, when the amount above is what was granted.
   */
  applied?: Money;

  /**
   * Set aside for
   * List how much of the amount is set aside for certain activities or subprojects.
   */
  earmarks?: Earmark[];

  /**
   * Reports owed
   * List the reports the source is to have, and the date each is due.
   */
  duties?: ReportDuty[];

  /**
   * Period
   * Write the first and the last day the money can be used, like this: 2026-11-21.
   */
  period?: Period;

  /**
   * Account
   * Write where the line is accounted: account class, function and art. Ask the finance department, and leave it empty until you know.
   */
  account?: Account;
}

/** State of the financing */
export type FinancingState = "to-be-examined" | "dialogue" | "applied" | "granted" | "rejected" | "payout-requested" | "paid" | "not-relevant" | "confirmed";

/** Cost over the years */
export interface Flow {
  /**
   * Id
   * A short, fixed name of the cost. Use small letters a–z, digits and hyphens, for example running-course-room.
   */
  id: ID;

  /**
   * Cost
   * Write what costs, for example “Running the course room”.
   */
  title: string;

  /**
   * Kind of cost
   * From the list, choose whether it is what the project costs (project-cost) or what it costs to keep running afterwards (running-cost).
   *
   * project-cost: project cost · running-cost: running cost
   */
  kind: FlowKind;

  /**
   * Lines of the budget
   * Write the ids of the costs in the budget that are included here.
   */
  costs?: ID[];

  /**
   * First year
   * Write the first year it costs something, for example 2025.
   */
  startYear?: Count;

  /**
   * Number of years
   * Write for how many years the cost comes. If left empty, a project cost is for one year and a running cost for the whole time.
   */
  years?: Count;

  /**
   * Amount in a year
   * Write what it costs in each of the years, in kroner.
   */
  amount?: MoneyEstimate;

  /**
   * Price year
   * Write the year whose prices the amount is in, for example 2024.
   */
  priceYear?: Count;

  /**
   * Public share in per cent
   * Write how many per cent of the cost public budgets pay, for example 100.
   */
  publicShare?: Decimal;
}

/** Kind of cost */
export type FlowKind = "project-cost" | "running-cost";

/** Cash or in kind */
export type Form = "cash" | "in-kind";

/** How often */
export type Frequency = "every-week" | "every-second-week";

/**
 * Written as `^[0-9]{3}$`.
 * @example "242"
 */
export type FunctionCode = string;

/** Gathering */
export interface Gathering {
  /**
   * Id
   * A short, fixed name of the gathering that other parts of the plan can refer to. Use small letters a–z, digits and hyphens, for example opening-gathering.
   */
  id: ID;

  /**
   * Gathering
   * Write what the gathering is called, for example “Opening gathering with café dialogue”.
   */
  title: string;

  /**
   * Kind of gathering
   * From the list, choose the code that says how the gathering works. In a café dialogue (cafe-dialogue) the owner of the problem statement walks from table to table, and in a world café (world-cafe) the guests move.
   *
   * cafe-dialogue: café dialogue · world-cafe: world café · workshop: workshop · survey: survey · other: other gathering
   */
  kind?: GatheringKind;

  /**
   * Date
   * Write the day the gathering is held, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Starts at
   * Write the time the gathering starts, with four digits and a colon: 18:00.
   */
  start?: Clock;

  /**
   * Ends at
   * Write the time the gathering ends, for example 20:30. Two to three hours is usual.
   */
  end?: Clock;

  /**
   * Place
   * Write where the gathering is held, for example “Halden library”.
   */
  place?: string;

  /**
   * Responsible
   * Write the id of the person who is responsible for the gathering. Each gathering has one.
   */
  responsible?: ID;

  /**
   * Participants
   * Write which groups take part, and how many from each. The numbers can come after the gathering.
   */
  participants?: Participants[];

  /**
   * Level of participation
   * From the list, choose the code that says how much those who take part help to decide, from information to inhabitant-control.
   *
   * information: information · consultation: consultation · dialogue: dialogue · cooperation: cooperation · inhabitant-control: inhabitants decide
   */
  level?: ParticipationLevel;

  /**
   * Tables
   * List the tables of the gathering. Each table discusses one problem statement that is fixed beforehand.
   */
  tables?: Table[];

  /**
   * Description
   * Describe briefly how the gathering is set up, so that others can do the same.
   */
  description?: string;
}

/** Kind of gathering */
export type GatheringKind = "cafe-dialogue" | "world-cafe" | "workshop" | "survey" | "other";

/** Goal */
export interface Goal {
  /**
   * Id
   * Give the goal a short name in small letters a–z, digits and hyphens, such as safe-inhabitants. Each name is used only once in the plan.
   */
  id: ID;

  /**
   * Goal
   * Write what it should be like when the goal is reached, for example “Inhabitants manage in digital everyday life”.
   */
  title: string;

  /**
   * Kind of goal
   * Choose a code from the list: overall for the overall goal, effect for what users and society gain, or result for what the project itself delivers.
   *
   * overall: overall goal · effect: effect goal · result: result goal
   */
  kind?: GoalKind;

  /**
   * Success criteria
   * Write how you can see that the goal is reached, one sign at a time, for example “Participants can do by themselves what they came to learn”.
   */
  successCriteria?: string[];
}

/** Kind of goal */
export type GoalKind = "overall" | "effect" | "result";

/** Grade from 1 to 5 */
export type Grade = "1" | "2" | "3" | "4" | "5";

/** Horizon */
export type Horizon = "short-term" | "long-term";

/**
 * Written as `^(0|-?[1-9][0-9]{0,9}|(0|-?[1-9][0-9]{0,9})\.[0-9]{1,2}|-0\.([1-9][0-9]?|0[1-9]))$`.
 * @example "120"
 * @example "7.5"
 */
export type Hours = string;

/** Estimate of working time */
export interface HoursEstimate {
  /**
   * Exact number
   * Write the number when it is known, in hours or in the unit chosen, with a full stop before the decimals: 120 or 7.5. Then leave “At least” (min), “Most likely” (likely) and “At most” (max) empty.
   */
  value?: Hours;

  /**
   * At least
   * Write the smallest number of hours, for example 120. You enter “at least 120 hours” by filling in this field alone.
   */
  min?: Hours;

  /**
   * Most likely
   * Write the number of hours you believe in most, for example 150. It must lie between the smallest and the largest.
   */
  likely?: Hours;

  /**
   * At most
   * Write the largest number of hours, for example 200. Leave it empty when you do not know how much it may become.
   */
  max?: Hours;

  /**
   * Approximate
   * Write true when the numbers are approximate. Documents then say “about” before the hours.
   */
  about?: boolean;
}

/**
 * Written as `^[a-z0-9][a-z0-9-]{0,62}$`.
 * @example "drop-in-biblioteket"
 */
export type ID = string;

/** Importance */
export type Importance = "small" | "medium" | "large";

/** Indicator */
export interface Indicator {
  /**
   * Id
   * A short, fixed name of the indicator. Use small letters a–z, digits and hyphens, for example indicator-questions.
   */
  id: ID;

  /**
   * Indicator
   * Write what you measure, for example “Questions to the service centre about digital services”.
   * @example "Besøk på drop-in"
   */
  title: string;

  /**
   * Description
   * Write exactly what is counted and what is not.
   */
  description?: string;

  /**
   * Shared indicator
   * Choose from the list when you measure the same as others in the country, for example di-service-questions. Only numbers with such a code are added up across projects.
   *
   * di-guided-inhabitants: inhabitants who have been given guidance in the year · di-course-participants: participants in courses in the year · di-independent-users: share of participants who manage the task alone afterwards · di-digital-applications: share of applications sent digitally · di-guidance-hours: hours employees spend on guiding one person at a time in the year · di-service-questions: questions to the service centre about digital services in the year · di-digital-hosts: employees who are trained as digital hosts · di-volunteer-guides: volunteers who guide regularly · gen-freed-hours: hours freed in the year · gen-avoided-cost: kroner not spent in the year · gen-user-satisfaction: user satisfaction on a scale of 1 to 5 · gen-longest-wait: longest waiting time in days · gen-sick-leave: sick leave · gen-activity-participants: participants in the project’s activities in the year · gen-volunteer-hours: volunteer hours in the year · gen-activities: activities carried out in the year
   */
  code?: IndicatorCode;

  /**
   * Unit of measurement
   * From the list, choose what the values are counted in, for example count or percent.
   *
   * kroner: kroner · hours: hours · count: number · percent: per cent · score: points on a scale · other: other
   */
  unit?: IndicatorUnit;

  /**
   * Name of the unit
   * Write what is counted, in the plural, for example “questions”.
   */
  unitName?: string;

  /**
   * Counts people
   * Write true when the numbers are people, or shares of people. Small numbers are then not shown to the public, so that nobody can be recognised.
   */
  countsPeople?: boolean;

  /**
   * Wanted direction
   * From the list, choose whether the value should increase (increase), decrease (decrease) or be kept (maintain).
   *
   * increase: should increase · decrease: should decrease · maintain: should be kept
   */
  direction?: Direction;

  /**
   * Method
   * Write how you measure, for example “Counted at the desk for two weeks each autumn”.
   */
  method?: string;

  /**
   * Source
   * Write where the numbers come from, for example “The log of the service centre”.
   */
  source?: string;

  /**
   * Measured by
   * Write the id of the person or organisation that measures.
   */
  measuredBy?: ID;

  /**
   * Baseline
   * Write what the value was before the project began, and when you measured it. Without a baseline, achievement cannot be worked out.
   */
  baseline?: Reading;

  /**
   * Target
   * Write the value you want to reach, and when.
   */
  target?: Reading;

  /**
   * Measurements
   * List each measurement after the baseline. A measurement of 0 is entered too.
   */
  measurements?: Measurement[];

  /**
   * How numbers are put together
   * From the list, choose how numbers of several projects become one, for example sum when they can be added. Percentages cannot be added; use weighted-mean.
   *
   * sum: added up · weighted-mean: weighted mean · maximum: highest value · none: not put together
   */
  aggregation?: Aggregation;
}

/** Shared indicator */
export type IndicatorCode = "di-guided-inhabitants" | "di-course-participants" | "di-independent-users" | "di-digital-applications" | "di-guidance-hours" | "di-service-questions" | "di-digital-hosts" | "di-volunteer-guides" | "gen-freed-hours" | "gen-avoided-cost" | "gen-user-satisfaction" | "gen-longest-wait" | "gen-sick-leave" | "gen-activity-participants" | "gen-volunteer-hours" | "gen-activities";

/** Indicator */
export interface IndicatorSum {
  /**
   * Shared code
   * The code of the indicator.
   *
   * di-guided-inhabitants: inhabitants who have been given guidance in the year · di-course-participants: participants in courses in the year · di-independent-users: share of participants who manage the task alone afterwards · di-digital-applications: share of applications sent digitally · di-guidance-hours: hours employees spend on guiding one person at a time in the year · di-service-questions: questions to the service centre about digital services in the year · di-digital-hosts: employees who are trained as digital hosts · di-volunteer-guides: volunteers who guide regularly · gen-freed-hours: hours freed in the year · gen-avoided-cost: kroner not spent in the year · gen-user-satisfaction: user satisfaction on a scale of 1 to 5 · gen-longest-wait: longest waiting time in days · gen-sick-leave: sick leave · gen-activity-participants: participants in the project’s activities in the year · gen-volunteer-hours: volunteer hours in the year · gen-activities: activities carried out in the year
   */
  indicator: IndicatorCode;

  /**
   * By
   * What the values are summed by.
   *
   * all: everything · county: county · municipality: municipality · kind: kind of benefit · horizon: horizon · bearer: who it is for · size: size of the municipality
   */
  by: Dimension;

  /**
   * Part
   * The number of the county or municipality.
   */
  code?: string;

  /**
   * Year
   * The year the value is of.
   */
  year: Count;

  /**
   * Value
   * The sum, the mean or the maximum, as the code says.
   */
  value?: Decimal;

  /**
   * Numerator
   * The numerators added up.
   */
  numerator?: Decimal;

  /**
   * Denominator
   * The denominators added up.
   */
  denominator?: Decimal;

  /**
   * Reports
   * How many reports the value comes from.
   */
  reports: Count;

  /**
   * Measured
   * How many of the reports have measured. The others have estimated.
   */
  measured: Count;

  /**
   * Price years
   * The years whose prices the money was stated in.
   */
  priceYears?: Count[];

  /**
   * Price year unknown
   * True when some of the money has no price year.
   */
  priceYearUnknown?: boolean;

  /**
   * Hidden
   * True when the number is of so few people that it is not shown, or when such a number could be worked out from it.
   */
  hidden?: boolean;
}

/** Unit of measurement */
export type IndicatorUnit = "kroner" | "hours" | "count" | "percent" | "score" | "other";

/** Influence */
export type Influence = "1" | "2" | "3";

/** Reports read */
export interface Inputs {
  /**
   * Read
   * All reports that were read.
   */
  read: Count;

  /**
   * Counted
   * The reports that count.
   */
  counted: Count;

  /**
   * Superseded
   * Earlier revisions of reports.
   */
  superseded: Count;

  /**
   * Copies
   * The same report once more.
   */
  copies: Count;

  /**
   * Set aside
   * Reports that could not be counted.
   */
  setAside: Count;

  /**
   * Examples
   * Reports that say they are made up.
   */
  examples: Count;
}

/** Kind of benefit */
export type Kind = "avoided-cost" | "saved-time" | "quality";

/** Language */
export type Lang = "nb" | "nn" | "en";

/** Larger effort */
export interface LargerEffort {
  /**
   * Larger effort
   * Write the name of the effort the project is a part of, for example “Co-creation as a working method”.
   */
  title: string;

  /**
   * Description
   * Say what the larger effort is about, and what this project contributes to it.
   */
  description?: string;

  /**
   * Owner of the effort
   * Write the id of the organisation behind the larger effort.
   */
  owner?: ID;
}

/** Member of the project leadership */
export interface Leader {
  /**
   * Role
   * Choose a code from the list: project-manager or co-manager.
   *
   * project-manager: project manager · co-manager: co-manager
   */
  role: LeadershipRole;

  /**
   * Person
   * Write the id of the person who has the role, such as project-manager. The person must stand under people.
   */
  person: ID;
}

/** Role in the leadership */
export type LeadershipRole = "project-manager" | "co-manager";

/** Lesson */
export interface Lesson {
  /**
   * Id
   * A short, fixed name of the lesson. Use small letters a–z, digits and hyphens, for example lesson-young-people.
   */
  id: ID;

  /**
   * Lesson
   * Write the lesson as advice to others, for example “Go to where the young people are”.
   */
  title: string;

  /**
   * What we tried
   * Write what you did, for example “We invited young people and parents to an evening at the volunteer centre”.
   */
  tried?: string;

  /**
   * What happened
   * Write how it went, also when it went differently from what you expected.
   */
  happened?: string;

  /**
   * Do it again?
   * From the list, choose the code that says whether you would do the same once more: yes, partly or no.
   *
   * yes: yes · partly: partly · no: no
   */
  again?: Answer;

  /**
   * Advice to others
   * Write what others can take over from the lesson, for example “Ask the young people before you choose the place and time”.
   */
  advice?: string;

  /**
   * The lesson is from
   * Write the id of the activity, gathering or subproject that the lesson is from.
   */
  about?: ID;
}

/** Link */
export interface Link {
  /**
   * Id
   * A short, fixed name of the link. Use small letters a–z, digits and hyphens, for example link-film.
   */
  id: ID;

  /**
   * Link
   * Write what the link leads to, for example “Film from the opening gathering”.
   */
  title: string;

  /**
   * Kind of link
   * From the list, choose the code that says what the link leads to, for example film, article or related-project.
   *
   * project-area: project area · original-description: original project description · film: film · podcast: podcast · article: article · related-project: related project · other: other
   */
  kind?: LinkKind;

  /**
   * Web address
   * Write the whole address, beginning with https:// or http://: https://halden.example.no/film.
   */
  url?: WebAddress;

  /**
   * Relation to the other project
   * Only for links to other projects: from the list, choose the code that says how this project is connected to the other, for example builds-on.
   *
   * builds-on: builds on · coordinates-with: coordinates with · continued-by: is continued by · same-effort: is part of the same effort as
   */
  relation?: Relation;

  /**
   * The other project
   * Only for links to other projects: write the project id of the other project, for example NO-BRC-958935420-drop-in-biblioteket.
   */
  project?: ProjectID;

  /**
   * Description
   * Write briefly what is found there, and why it is worth looking at.
   */
  description?: string;
}

/** Kind of link */
export type LinkKind = "project-area" | "original-description" | "film" | "podcast" | "article" | "related-project" | "other";

/** Magnitude */
export type Magnitude = "none" | "small" | "medium" | "large";

/** Step on the way */
export interface MapStep {
  /**
   * Id
   * A short, fixed name of the step. Use small letters a–z, digits and hyphens, for example map-training.
   */
  id: ID;

  /**
   * What has to happen
   * Write what has to be in place or change, for example “Everyone at the desk can guide”.
   */
  title: string;

  /**
   * Column of the benefit map
   * From the list, choose where in the map the step stands: precondition, enabling-change for something new that can be used, business-change for a new way of working, or intermediate-benefit.
   *
   * precondition: precondition · enabling-change: something new that can be used · business-change: new way of working · intermediate-benefit: intermediate benefit
   */
  kind?: MapStepKind;

  /**
   * Leads to
   * Write the ids of the steps or benefits this leads to.
   */
  leadsTo?: ID[];

  /**
   * Responsible
   * Write the id of the person or organisation that sees to it that this comes about.
   */
  responsible?: ID;

  /**
   * Risk
   * From the list, choose how likely it is that this does not come about: low, moderate or high.
   *
   * low: low · moderate: moderate · high: high
   */
  risk?: RiskLevel;

  /**
   * After the project
   * Write how the line organisation looks after this when the project has ended, for example “Part of the training of new employees”.
   */
  handling?: string;
}

/** Column of the benefit map */
export type MapStepKind = "precondition" | "enabling-change" | "business-change" | "intermediate-benefit";

/** How far the benefit has come */
export type Maturity = "in-words" | "with-indicator" | "with-baseline" | "estimated" | "measured" | "realised";

/** Measure */
export interface Measure {
  /**
   * Measure
   * Write what is to be done, for example “Train everyone at the front desk”.
   */
  title: string;

  /**
   * Responsible
   * Write the id of the person or organisation that sees to it that the measure is done.
   */
  responsible?: ID;

  /**
   * Deadline
   * Write the day the measure is to be finished, for example 2027-06-30.
   */
  deadline?: Date;

  /**
   * Status
   * From the list, choose how far the measure has come, for example in-progress when it is under way.
   *
   * not-started: not started · in-progress: in progress · done: done · delayed: delayed
   */
  status?: MeasureStatus;

  /**
   * Risk
   * From the list, choose how likely it is that the measure fails or does not help: low, moderate or high.
   *
   * low: low · moderate: moderate · high: high
   */
  risk?: RiskLevel;
}

/** State of the measure */
export type MeasureStatus = "not-started" | "in-progress" | "done" | "delayed";

/** Measurement */
export interface Measurement {
  /**
   * Date
   * Write the day it was measured, for example 2026-11-21.
   */
  date?: Date;

  /**
   * Value
   * Write the value as a number, for example 5200 or 3.8. Per cent is written as 40. Leave it empty when you enter numerator and denominator.
   */
  value?: Decimal;

  /**
   * Numerator
   * For a share: write how many it is true of, for example 24 when 24 of 60 managed.
   */
  numerator?: Decimal;

  /**
   * Denominator
   * For a share: write how many there are, for example 60 when 24 of 60 managed.
   */
  denominator?: Decimal;

  /**
   * Measured or estimated
   * From the list, choose whether the value is measured, estimated or missing.
   *
   * measured: measured · estimated: estimated · missing: missing
   */
  data?: DataStatus;

  /**
   * Comment
   * Write what others should know about the number, for example who was asked.
   */
  comment?: string;
}

/** Member */
export interface Member {
  /**
   * Member
   * Write the id of the person or organisation that sits in the group, such as head-of-culture. It must stand under people or organisations.
   */
  member: ID;

  /**
   * Role in the body
   * Choose a code from the list, such as leader for the leader, member for a member or observer for an observer.
   *
   * leader: leader · deputy-leader: deputy leader · member: member · deputy: deputy · secretary: secretary · observer: observer
   */
  role?: MemberRole;
}

/** Role in the body */
export type MemberRole = "leader" | "deputy-leader" | "member" | "deputy" | "secretary" | "observer";

/** Milestone */
export interface Milestone {
  /**
   * Id
   * A short, fixed name of the milestone that stages and activities can refer to. Use small letters a–z, digits and hyphens, for example choice-of-activities.
   */
  id: ID;

  /**
   * Milestone
   * Write what is to be reached, for example “The steering group has chosen the activities”.
   */
  title: string;

  /**
   * Stage
   * Write the id of the stage that the milestone belongs to.
   */
  stage?: ID;

  /**
   * Date
   * Write the day by which the milestone is to be reached, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Status
   * From the list, choose the code that says how far you have come towards the milestone: not-started, in-progress, done or delayed.
   *
   * not-started: not started · in-progress: in progress · done: done · delayed: delayed
   */
  status?: Progress;

  /**
   * Responsible
   * Write the id of the person or organisation that is responsible for reaching the milestone.
   */
  responsible?: ID;

  /**
   * Must be finished first
   * Write the ids of what must be finished before the milestone can be reached: stages, other milestones or activities.
   */
  after?: ID[];
}

/**
 * Written as `^(0|-?[1-9][0-9]{0,12}|(0|-?[1-9][0-9]{0,12})\.[0-9]{2}|-0\.(0[1-9]|[1-9][0-9]))$`.
 * @example "50000"
 * @example "1250.50"
 */
export type Money = string;

/** Estimate in kroner */
export interface MoneyEstimate {
  /**
   * Exact amount
   * Write the amount in kroner when it is known, without spaces and with a full stop and two digits for øre: 50000 or 1250.50. Then leave “At least” (min), “Most likely” (likely) and “At most” (max) empty.
   */
  value?: Money;

  /**
   * At least
   * Write the smallest amount, for example 50000. You enter “at least NOK 50,000” by filling in this field alone.
   */
  min?: Money;

  /**
   * Most likely
   * Write the amount you believe in most, for example 60000. It must lie between the smallest and the largest.
   */
  likely?: Money;

  /**
   * At most
   * Write the largest amount, for example 80000. Leave it empty when you do not know how much it may become.
   */
  max?: Money;

  /**
   * Approximate
   * Write true when the numbers are approximate. Documents then say “about” before the amount.
   */
  about?: boolean;
}

/** Move */
export interface Move {
  /**
   * Cost
   * Write the id of the cost.
   */
  cost: ID;

  /**
   * Amount
   * Write the amount that is added, for example 35000. Write a minus in front of what is taken away, for example -50000.
   */
  amount?: Money;
}

/**
 * Written as `^[0-9]{4}$`.
 * @example "3101"
 */
export type MunicipalityNumber = string;

/** Not added */
export interface NotAdded {
  /**
   * Reason
   * Why the figures are not added to the others.
   *
   * spans-years: the period spans several years · part-of-another: is a part of another benefit of the report · counted-elsewhere: is counted in another project · reported-by-lead: is reported as a whole by the lead · another-report: another report is of those days, or is later · no-shared-code: the indicator has no shared code · no-aggregation: the indicator is not to be added · no-parts: numerator and denominator are missing · other-meaning: the code stands for another unit or another rule · other-period: the indicator was not measured in the period of the report · no-price-year: it does not say which year's prices the money is in · no-deflator: the price growth to the chosen year is not given · no-hours: the value of the time is stated without hours · other-formula: achievement is not worked out from the baseline
   */
  reason: NotAddedReason;

  /**
   * Source
   * Where the figures were.
   */
  source: Source;

  /**
   * Project id
   * The project the figures come from.
   */
  project: ProjectID;

  /**
   * Benefit
   * The id of the benefit.
   */
  benefit?: string;

  /**
   * Disbenefit
   * The id of the disbenefit.
   */
  disbenefit?: string;

  /**
   * Indicator
   * The id of the indicator.
   */
  indicator?: string;

  /**
   * Planned, forecast or realised
   * What sort of figure it is.
   *
   * planned: planned · forecast: forecast · realised: realised
   */
  stage?: FigureStage;

  /**
   * Hours
   * The hours that are left out.
   */
  hours?: Hours;

  /**
   * Money
   * The money that is left out, as it stood in the report.
   */
  money?: Money;

  /**
   * Value of the time
   * What the hours were worth in the report. It is not money beside them.
   */
  timeValue?: Money;
}

/** Reason for not adding */
export type NotAddedReason = "spans-years" | "part-of-another" | "counted-elsewhere" | "reported-by-lead" | "another-report" | "no-shared-code" | "no-aggregation" | "no-parts" | "other-meaning" | "other-period" | "no-price-year" | "no-deflator" | "no-hours" | "other-formula";

/** Lasting offer */
export interface Offer {
  /**
   * Id
   * A short, fixed name of the offer. Use small letters a–z, digits and hyphens, for example computer-help.
   */
  id: ID;

  /**
   * Offer
   * Write what the offer is called, for example “Computer help at the library”.
   */
  title: string;

  /**
   * Form
   * From the list, choose the code that says how people get help: a course on fixed days (course), by appointment (booking), drop-in or a mix.
   *
   * course: course · booking: booking · drop-in: drop-in · mix: mix
   */
  form?: OfferForm;

  /**
   * Place
   * Write where the offer is found, for example “Halden library”. Choose a fixed place where it is easy to drop by.
   */
  place?: string;

  /**
   * Opening hours
   * Write when the offer is open, for example “Every Tuesday from 10:00 to 14:00”.
   */
  opening?: string;

  /**
   * Topics
   * From the list, choose the codes for what people can get help with, for example getting-online. A good digital offer covers at least the first six. For other offers, use other.
   *
   * getting-online: getting online · municipal-services: municipal services · state-services: referral to state services · digital-judgement: digital judgement · security: security · privacy: privacy · other: other
   */
  topics?: Topic[];

  /**
   * Target groups
   * Write the ids of the target groups the offer is for, for example older-people.
   */
  targetGroups?: ID[];

  /**
   * Responsible
   * Write the id of the organisation or person that runs the offer.
   */
  responsible?: ID;

  /**
   * Description
   * Say what people can get help with, and who helps them.
   */
  description?: string;
}

/** Form */
export type OfferForm = "course" | "booking" | "drop-in" | "mix";

/** Organisation */
export interface Organisation {
  /**
   * Id
   * Give the organisation a short name in small letters a–z, digits and hyphens, such as halden-library. The rest of the plan refers to the organisation by this name.
   */
  id: ID;

  /**
   * Name
   * Write what the organisation is called, for example “Halden library”. Avoid abbreviations that only its employees know.
   * @example "Halden bibliotek"
   */
  name: string;

  /**
   * Kind of organisation
   * Choose a code from the list, such as municipal-unit for a unit of the municipality or voluntary for a voluntary organisation.
   *
   * municipality: municipality · municipal-unit: municipal unit · county: county authority · state: state agency · voluntary: voluntary organisation · business: business · other: other organisation
   */
  kind?: OrganisationKind;

  /**
   * Organisation number
   * Write the nine digits from the national register, such as 123456785. Leave this out when the organisation has no number of its own.
   */
  number?: OrganisationNumber;

  /**
   * Part of
   * Write the id of the organisation that this one is a part of, for example the id of the municipality when this is a municipal unit.
   */
  partOf?: ID;

  /**
   * Description
   * Write briefly what the organisation does, for someone who does not know it already.
   */
  description?: string;

  /**
   * Shared e-mail address
   * Write an e-mail address that does not belong to one person, such as postmottak@kommune.example.no. The address is shown to the public.
   */
  mailbox?: EmailAddress;

  /**
   * Website
   * Write the whole address of the website with https:// first, such as https://kommune.example.no.
   */
  url?: WebAddress;
}

/** Kind of organisation */
export type OrganisationKind = "municipality" | "municipal-unit" | "county" | "state" | "voluntary" | "business" | "other";

/**
 * Written as `^[0-9]{3} ?[0-9]{3} ?[0-9]{3}$`.
 * @example "123456785"
 */
export type OrganisationNumber = string;

/** Other actor */
export interface OtherActor {
  /**
   * Organisation
   * Write the id of the organisation that should be involved, such as ks. It must stand under organisations.
   */
  organisation: ID;

  /**
   * Contact
   * Choose the code from the list that says how far the contact has come, such as wants-to-follow when the organisation wants to follow the project. Leave this out when you do not know.
   *
   * not-contacted: not yet contacted · contacted: contacted · wants-to-follow: wants to follow the project · takes-part: takes part · declined: has declined
   */
  contact?: ContactStatus;

  /**
   * About the contact
   * Write why the organisation should be involved, and what you have agreed on so far.
   */
  description?: string;
}

/** Benefit of another project */
export interface OtherBenefit {
  /**
   * Project id
   * Write the national project id of the other project, such as NO-BRC-123456785-digital-help.
   */
  project: ProjectID;

  /**
   * Benefit
   * Write the id the benefit has in the other project.
   */
  id: ID;
}

/** Own question */
export interface OwnQuestion {
  /**
   * Id
   * A short, fixed name of the question that the answer can refer to. Use small letters a–z, digits and hyphens, for example network-coverage.
   */
  id: ID;

  /**
   * Question
   * Write the question as you ask it, for example “Where do people go for help today?”.
   */
  title: string;
}

/** Group of participants */
export type ParticipantGroup = "inhabitants" | "employees" | "volunteers" | "partners" | "subproject-leaders" | "managers" | "politicians" | "other";

/** Group of participants */
export interface Participants {
  /**
   * Group
   * Choose a code from the list, such as inhabitants, employees or volunteers.
   *
   * inhabitants: inhabitants · employees: employees · volunteers: volunteers · partners: partners · subproject-leaders: subproject leaders · managers: managers · politicians: politicians · other: others
   */
  group: ParticipantGroup;

  /**
   * Description
   * Write more closely who the participants are, for example “Young people and parents”. Do not write the names of individuals here.
   */
  description?: string;

  /**
   * Number of participants
   * Write how many they are, as a whole number, such as 12. Leave this out when you do not know; what is not stated is not zero.
   */
  count?: Count;
}

/** Level of participation */
export type ParticipationLevel = "information" | "consultation" | "dialogue" | "cooperation" | "inhabitant-control";

/** Period */
export interface Period {
  /**
   * From
   * Write the first day of the period as year, month and day, such as 2026-11-21. Leave this out when the start has not been decided.
   */
  from?: Date;

  /**
   * To
   * Write the last day of the period as year, month and day, such as 2027-06-30. The day is part of the period; leave this out when the end has not been decided.
   */
  to?: Date;
}

/** Person */
export interface Person {
  /**
   * Id
   * Give the person or role a short name in small letters a–z, digits and hyphens, such as project-manager. Use the role and not the personal name, because the id is shown to the public.
   */
  id: ID;

  /**
   * Role
   * Write what the person is in the project, for example “Project manager”. The role is always shown to the public, so keep the personal name out of it.
   */
  role: string;

  /**
   * Name
   * Write first name and surname, or leave this out when the role is enough. The name is shown to the public only when it is marked “May be shown to the public”.
   */
  name?: string;

  /**
   * Position
   * Write the person’s position at work, for example “Head of Communication and service”. It is always shown to the public.
   */
  title?: string;

  /**
   * Unit
   * Write the id of the organisation or unit where the person works, such as halden-library. It must stand under organisations.
   */
  unit?: ID;

  /**
   * E-mail
   * Write the e-mail address without spaces, such as project.manager@kommune.example.no. It is shown to the public only when marked “May be shown to the public”.
   */
  email?: EmailAddress;

  /**
   * Phone
   * Write a phone number for work or the project, not a private one. It is shown to the public only when marked “May be shown to the public”.
   */
  phone?: string;

  /**
   * May be shown to the public
   * Write true when the name, e-mail address and phone number may be shown to anyone. Otherwise they are left out of all public documents.
   */
  public?: boolean;
}

/** Phase */
export type Phase = "start-up" | "problem-understanding" | "idea-development" | "idea-selection" | "testing" | "evaluation" | "sharing" | "permanent-offer";

/** Hour price */
export interface Price {
  /**
   * Id
   * A short, fixed name of the hour price. Use small letters a–z, digits and hyphens, for example price-volunteers.
   */
  id: ID;

  /**
   * Hour price
   * Write whom or what the price is for, for example “Volunteer guides”.
   */
  title: string;

  /**
   * Kind of hour price
   * From the list, choose how the price is found, for example volunteer-rule for a rate for volunteers.
   *
   * full-cost: full hour cost · volunteer-rule: rate for work without pay · grant-rule: highest rate for a grant · stated: stated amount
   */
  kind?: PriceKind;

  /**
   * Rate
   * Choose the rate from the list when it is a rate for volunteers or for grants.
   *
   * kulturminnefondet: Kulturminnefondet, voluntary work · innovasjon-norge-own-work: Innovasjon Norge, own work · innovasjon-norge-employee: Innovasjon Norge, employees
   */
  rule?: PriceRule;

  /**
   * Pay in a year
   * Write the pay of a full position for a year in kroner, for example 550000.
   */
  wage?: Money;

  /**
   * Holiday pay
   * Write the holiday pay as a share of the pay, for example 0.12 for 12 per cent. Write 0 when the pay includes it.
   */
  holidayPay?: Decimal;

  /**
   * Pension
   * Write what the employer pays in pension as a share, for example 0.15. There is no rate for the whole country.
   */
  pension?: Decimal;

  /**
   * Zone of the employer’s contribution
   * Choose the zone of the unit that pays the wage, for example I.
   *
   * I: zone I · Ia: zone Ia · II: zone II · III: zone III · IV: zone IV · IVa: zone IVa · V: zone V
   */
  zone?: AGAZone;

  /**
   * Used of the free amount
   * Write how many kroner of the free amount the unit has used this year. It is only for zone Ia.
   */
  freeAmountUsed?: Money;

  /**
   * Hours in a person-year
   * Write how many hours the cost is divided by: 1950 with holidays and days off, or about 1700 hours of work.
   */
  hoursBase?: Hours;

  /**
   * Price of an hour
   * Write the price in kroner when it is given and not to be worked out, for example 350.
   */
  amount?: Money;

  /**
   * Source
   * Write where the figures come from, for example “The payroll system, 2024”.
   */
  source?: string;
}

/** Kind of hour price */
export type PriceKind = "full-cost" | "volunteer-rule" | "grant-rule" | "stated";

/** Rate */
export type PriceRule = "kulturminnefondet" | "innovasjon-norge-own-work" | "innovasjon-norge-employee";

/** Problem statement */
export interface Problem {
  /**
   * Id
   * A short, fixed name of the problem statement that other parts of the plan can refer to. Use small letters a–z, digits and hyphens, for example problem-help-without-booking.
   */
  id: ID;

  /**
   * Problem statement
   * Write the problem statement as an open question, for example “How can people get digital help without booking a time?”. It must be ready before the gathering that discusses it.
   */
  title: string;

  /**
   * Owner of the problem statement
   * Write the id of the person or organisation that has the problem and takes the proposals further after the gathering.
   */
  owner?: ID;

  /**
   * Subproject
   * Write the id of the subproject that the problem statement belongs to.
   */
  subproject?: ID;
}

/** Progress */
export type Progress = "not-started" | "in-progress" | "done" | "delayed";

/**
 * Written as `^NO-BRC-[0-9]{9}-[a-z0-9][a-z0-9-]{0,62}$`.
 * @example "NO-BRC-123456785-digital-hjelp"
 */
export type ProjectID = string;

/** Project status */
export type ProjectStatus = "idea" | "planned" | "in-progress" | "paused" | "completed" | "stopped";

/** Proposal */
export interface Proposal {
  /**
   * Id
   * A short, fixed name of the proposal that other parts of the plan can refer to. Use small letters a–z, digits and hyphens, for example proposal-drop-in.
   */
  id: ID;

  /**
   * Proposal
   * Write the proposal in a few words, for example “Drop-in at the library”.
   */
  title: string;

  /**
   * Description
   * Explain what the proposal is about, preferably in the words of those who made it.
   */
  description?: string;

  /**
   * Date
   * Write the day the proposal was made, like this: 2026-11-21. Leave it empty when it was made at a gathering, because then the date of the gathering applies.
   */
  date?: Date;

  /**
   * Gathering
   * Write the id of the gathering where the proposal was made.
   */
  gathering?: ID;

  /**
   * Table
   * Write the id of the table where the proposal was made.
   */
  table?: ID;

  /**
   * Problem statement
   * Write the id of the problem statement that the proposal answers. Leave it empty when the table already shows which one it is.
   */
  problem?: ID;

  /**
   * Subproject
   * Write the id of the subproject that is to assess the proposal.
   */
  subproject?: ID;

  /**
   * Proposed by
   * From the list, choose the code that says which group made the proposal, for example inhabitants or employees. Do not write names.
   *
   * inhabitants: inhabitants · employees: employees · volunteers: volunteers · partners: partners · subproject-leaders: subproject leaders · managers: managers · politicians: politicians · other: others
   */
  by?: ParticipantGroup;

  /**
   * Assessment
   * Write what the subproject group found out: what the proposal costs, how many hours it takes, and whether it can be done. The proposal goes with its cost to the steering group, which decides.
   */
  assessment?: Assessment;
}

/** Question set */
export type QuestionSet = "digihjelpen";

/** Rate step */
export interface RateStep {
  /**
   * From year number
   * Write from which year in the row the rate applies. Year 1 is the start year, or the year after it when the first year counts in full.
   */
  fromYear: Count;

  /**
   * Rate in per cent
   * Write the rate in per cent, for example 3.5.
   */
  rate: Decimal;
}

/** Value on a day */
export interface Reading {
  /**
   * Date
   * Write the day the value is for, for example 2026-11-21.
   */
  date?: Date;

  /**
   * Value
   * Write the value as a number, for example 5200 or 3.8. Per cent is written as 40. Leave it empty when you enter numerator and denominator.
   */
  value?: Decimal;

  /**
   * Numerator
   * For a share: write how many it is true of, for example 24 when 24 of 60 managed.
   */
  numerator?: Decimal;

  /**
   * Denominator
   * For a share: write how many there are, for example 60 when 24 of 60 managed.
   */
  denominator?: Decimal;

  /**
   * Comment
   * Write what others should know about the number, for example who was asked.
   */
  comment?: string;
}

/** Reallocation */
export interface Reallocation {
  /**
   * Id
   * A short, fixed name of the reallocation. Use small letters a–z, digits and hyphens, for example reallocation-premises.
   */
  id: ID;

  /**
   * Reallocation
   * Write what was moved, for example “From premises to PCs”.
   */
  title: string;

  /**
   * Date
   * Write the day the money was moved, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Reason
   * Write why the money was moved, for example “We could borrow premises for free”.
   */
  reason?: string;

  /**
   * Decision
   * Write the id of the decision to move the money.
   */
  decision?: ID;

  /**
   * Moves
   * List how much is added to or taken from each cost. Together it must come to 0.
   */
  moves?: Move[];
}

/** Recipient of the plan */
export interface Receipt {
  /**
   * Recipient
   * Write the role or unit that was sent the plan, for example “The steering group”.
   */
  to: string;

  /**
   * Date
   * Write the day the plan was sent, for example 2026-11-21.
   */
  date?: Date;

  /**
   * Revision
   * Write the number of the revision that was sent.
   */
  revision?: Count;
}

/** Calculation */
export type Recipe = "fewer-tasks-cost" | "fewer-tasks-time" | "less-time" | "less-consumption" | "better-contract" | "stated";

/** Relation to the other project */
export type Relation = "builds-on" | "coordinates-with" | "continued-by" | "same-effort";

/** Report owed */
export interface ReportDuty {
  /**
   * Report
   * Write what the source is to have, for example “Final report with accounts”.
   */
  title: string;

  /**
   * Due
   * Write the last day to hand it in, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Handed in
   * Write the day the report was handed in. Leave it empty until that is done.
   */
  sent?: Date;
}

/** Role in a shared project */
export type ReportRole = "alone" | "lead" | "member";

/** Reported benefit */
export interface ReportedBenefit {
  /**
   * Id
   * Write the id the benefit has in the plan. It is the same year after year.
   */
  id: ID;

  /**
   * Benefit
   * Write the benefit as it will be once achieved, for example “Inhabitants manage digital daily life”.
   */
  title: string;

  /**
   * Kind of benefit
   * From the list, choose the code that says what sort of benefit it is: avoided-cost for money not spent, saved-time for hours that are freed, or quality for something that gets better without having a price.
   *
   * avoided-cost: avoided cost · saved-time: saved time · quality: better quality
   */
  kind?: Kind;

  /**
   * Horizon
   * From the list, choose the code that says whether the benefit comes soon (short-term) or later (long-term). The benefit realisation plan says where the line is drawn.
   *
   * short-term: short term · long-term: long term
   */
  horizon?: Horizon;

  /**
   * Who gains
   * From the list, choose the code that says who gains, for example inhabitants or municipality.
   *
   * inhabitants: inhabitants · employees: employees · municipality: the municipality · other-local: other municipalities and counties · state: the state · voluntary: voluntary organisations · business: businesses
   */
  bearer?: Bearer;

  /**
   * How far the benefit has come
   * From the list, choose how far the benefit has come, from in-words when it stands in words only to realised.
   *
   * in-words: in words · with-indicator: with an indicator · with-baseline: with a baseline · estimated: estimated · measured: measured · realised: realised
   */
  maturity?: Maturity;

  /**
   * First reported
   * Write the year the benefit was first reported. It never changes, so that a benefit that lasts is not counted as a new one.
   */
  firstClaimed?: Count;

  /**
   * Counted in
   * Write the id of the benefit that already counts the numbers of this one. It stands in this report.
   */
  partOf?: ID;

  /**
   * Counted in another project
   * Write the project, and the benefit there, that already counts the numbers of this one, for example when a subproject has a plan of its own.
   */
  countedIn?: OtherBenefit;

  /**
   * Shared with
   * List other municipalities that report their share of the same benefit.
   */
  sharedWith?: Share[];

  /**
   * Own share in per cent
   * Write how many per cent of a shared benefit are reported here, from 0 to 100. The figures are of this share alone.
   */
  ownPercent?: Decimal;

  /**
   * Indicators
   * Write the ids of the indicators that show whether the benefit comes.
   */
  indicators?: ID[];

  /**
   * Figures
   * List what was planned, what you expect now and what has been realised, for one period at a time.
   */
  figures?: Figure[];
}

/** Reported indicator */
export interface ReportedIndicator {
  /**
   * Id
   * Write the id the indicator has in the plan.
   */
  id: ID;

  /**
   * Indicator
   * Write what you measure, for example “Questions to the service centre about digital services”.
   */
  title: string;

  /**
   * Shared indicator
   * Choose from the list when you measure the same as others in the country, for example di-service-questions. Only numbers with such a code are added up across projects.
   *
   * di-guided-inhabitants: inhabitants who have been given guidance in the year · di-course-participants: participants in courses in the year · di-independent-users: share of participants who manage the task alone afterwards · di-digital-applications: share of applications sent digitally · di-guidance-hours: hours employees spend on guiding one person at a time in the year · di-service-questions: questions to the service centre about digital services in the year · di-digital-hosts: employees who are trained as digital hosts · di-volunteer-guides: volunteers who guide regularly · gen-freed-hours: hours freed in the year · gen-avoided-cost: kroner not spent in the year · gen-user-satisfaction: user satisfaction on a scale of 1 to 5 · gen-longest-wait: longest waiting time in days · gen-sick-leave: sick leave · gen-activity-participants: participants in the project’s activities in the year · gen-volunteer-hours: volunteer hours in the year · gen-activities: activities carried out in the year
   */
  code?: IndicatorCode;

  /**
   * Unit of measurement
   * From the list, choose what the values are counted in, for example count or percent.
   *
   * kroner: kroner · hours: hours · count: number · percent: per cent · score: points on a scale · other: other
   */
  unit?: IndicatorUnit;

  /**
   * Name of the unit
   * Write what is counted, in the plural, for example “questions”.
   */
  unitName?: string;

  /**
   * Counts people
   * Write true when the numbers are people, or shares of people. Small numbers are then not shown to the public, so that nobody can be recognised.
   */
  countsPeople?: boolean;

  /**
   * Wanted direction
   * From the list, choose whether the value should increase (increase), decrease (decrease) or be kept (maintain).
   *
   * increase: should increase · decrease: should decrease · maintain: should be kept
   */
  direction?: Direction;

  /**
   * How numbers are put together
   * From the list, choose how numbers of several projects become one, for example sum when they can be added. Percentages cannot be added; use weighted-mean.
   *
   * sum: added up · weighted-mean: weighted mean · maximum: highest value · none: not put together
   */
  aggregation?: Aggregation;

  /**
   * Baseline
   * Write what the value was before the project began, and when you measured it. Without a baseline, achievement cannot be worked out.
   */
  baseline?: Reading;

  /**
   * Target
   * Write the value you want to reach, and when.
   */
  target?: Reading;

  /**
   * Measurements
   * List each measurement after the baseline. A measurement of 0 is entered too.
   */
  measurements?: Measurement[];
}

/** Link in the result chain */
export type ResultLevel = "input" | "activity" | "product" | "user-effect" | "societal-effect";

/** Risk */
export interface Risk {
  /**
   * Id
   * A short, fixed name of the risk. Use small letters a–z, digits and hyphens, for example risk-guides.
   */
  id: ID;

  /**
   * Event
   * Write what may happen, for example “Too few guides come forward”.
   * @example "For få frivillige"
   */
  title: string;

  /**
   * Cause
   * Write what may cause it to happen.
   */
  cause?: string;

  /**
   * Consequence
   * Write what it would lead to for the project, for example “The courses this autumn must be cancelled”.
   */
  consequence?: string;

  /**
   * Probability
   * From the list, choose a code from 1 to 5 for how likely it is to happen: 1 is very low and 5 is very high.
   *
   * 1: 1 – very low · 2: 2 – low · 3: 3 – medium · 4: 4 – high · 5: 5 – very high
   */
  probability?: Grade;

  /**
   * Impact
   * From the list, choose a code from 1 to 5 for how hard it would hit the project: 1 is very low and 5 is very high.
   *
   * 1: 1 – very low · 2: 2 – low · 3: 3 – medium · 4: 4 – high · 5: 5 – very high
   */
  impact?: Grade;

  /**
   * Measure
   * Write what you do to prevent it, or to make it do less harm. A measure is needed when probability times impact is 12 or more.
   */
  measure?: string;

  /**
   * Responsible
   * Write the id of the person or organisation that keeps an eye on the risk and is responsible for the measure.
   */
  responsible?: ID;

  /**
   * State of the risk
   * From the list, choose the code that says how it stands: open, under control (handled), has occurred (occurred) or no longer relevant (closed).
   *
   * open: open · handled: under control · occurred: has occurred · closed: no longer relevant
   */
  status?: RiskStatus;
}

/** Level of risk */
export type RiskLevel = "low" | "moderate" | "high";

/** State of the risk */
export type RiskStatus = "open" | "handled" | "occurred" | "closed";

/** Ruling */
export interface Ruling {
  /**
   * About
   * The id of the question.
   */
  doubt: string;

  /**
   * Counts
   * Choose yes when it is to be counted, and no when it is not.
   *
   * yes: is to be counted · no: is not to be counted
   */
  count: RulingAnswer;

  /**
   * By
   * The role or unit that decided.
   */
  by?: string;

  /**
   * Date
   * When it was decided.
   */
  date?: Date;

  /**
   * Reason
   * Why.
   */
  reason?: string;
}

/** Ruling */
export type RulingAnswer = "yes" | "no";

/** Discount rates */
export type Schedule = "r-109" | "green-book" | "denmark" | "flat" | "own";

/** Set aside */
export interface SetAside {
  /**
   * Source
   * Where the report was.
   */
  source: Source;

  /**
   * Project id
   * The project, when it could be read.
   */
  project?: ProjectID;

  /**
   * Reason
   * Why the report is not counted.
   *
   * findings: the report has errors · newer-version: the report follows a newer schema · same-revision: two different reports claim one revision · not-a-report: it is not a benefit report · could-not-read: the file could not be read · damaged: the file is damaged, and nothing of it is counted
   */
  reason: AsideReason;

  /**
   * Rules
   * The rules that found errors.
   */
  rules?: string[];
}

/** Share of another municipality */
export interface Share {
  /**
   * Municipality
   * Write the four-digit number of the other municipality, for example 3110.
   */
  municipality: MunicipalityNumber;

  /**
   * Share in per cent
   * Write how many per cent of the benefit the other municipality reports. All shares together are at most 100.
   */
  percent?: Decimal;
}

/** Present situation */
export interface Situation {
  /**
   * Ready questions
   * From the list, choose the code for the questions you want to answer. The code digihjelpen gives the nine questions of KS’s handbook Digihjelpen.
   *
   * digihjelpen: the nine questions of Digihjelpen (KS)
   */
  questionSets?: QuestionSet[];

  /**
   * Own questions
   * Enter questions you want answered yourselves, in addition to the ready ones or instead of them.
   */
  ownQuestions?: OwnQuestion[];

  /**
   * Answers
   * Enter what you have found out, one answer for each question. Questions you have no answer to yet can wait.
   */
  answers?: SituationAnswer[];
}

/** Answer about the present situation */
export interface SituationAnswer {
  /**
   * Question
   * Write the id of the question you answer, for example digihjelpen-population or the id of a question of your own.
   */
  question: ID;

  /**
   * Answer
   * Write what you have found out. Also say what you do not know.
   */
  answer: string;

  /**
   * Source
   * Write how you know, for example “Survey among employees” or “Statistics of the municipality”.
   */
  source?: string;

  /**
   * Date
   * Write the day the answer applies to, like this: 2026-11-21.
   */
  date?: Date;
}

/** Source */
export interface Source {
  /**
   * File
   * The name of the file.
   */
  name: string;

  /**
   * Line
   * The line in the file, from 1.
   */
  line?: number;
}

/** Kind of source */
export type SourceKind = "own-unit" | "other-unit" | "state" | "county" | "foundation" | "sponsor" | "participants" | "other";

/** Source */
export interface SourceSum {
  /**
   * File
   * The name of the file.
   */
  name: string;

  /**
   * Checksum
   * The SHA-256 of the file. A public report does not have it.
   */
  sha256?: string;
}

/** Stage */
export interface Stage {
  /**
   * Id
   * A short, fixed name of the stage that activities and milestones can refer to. Use small letters a–z, digits and hyphens, for example stage-start-up.
   */
  id: ID;

  /**
   * Stage
   * Write what the stage is called, for example “Gatherings with the inhabitants”.
   */
  title: string;

  /**
   * Phase
   * From the list, choose the code for the phase the stage belongs to, for example testing. Several stages may belong to the same phase.
   *
   * start-up: start-up · problem-understanding: problem understanding · idea-development: idea development · idea-selection: selection of ideas · testing: testing · evaluation: evaluation · sharing: sharing · permanent-offer: permanent offer
   */
  phase?: Phase;

  /**
   * Period
   * Write the first and the last day of the stage, like this: 2026-11-21. You may leave the last one empty.
   */
  period?: Period;

  /**
   * Status
   * From the list, choose the code that says how far the stage has come: not-started, in-progress, done or delayed.
   *
   * not-started: not started · in-progress: in progress · done: done · delayed: delayed
   */
  status?: Progress;

  /**
   * Responsible
   * Write the id of the person or organisation that is responsible for the stage.
   */
  responsible?: ID;

  /**
   * Must be finished first
   * Write the ids of what must be finished before the stage can begin: other stages, milestones or activities.
   */
  after?: ID[];
}

/** Stakeholder */
export interface Stakeholder {
  /**
   * Id
   * A short, fixed name of the stakeholder. Use small letters a–z, digits and hyphens, for example stakeholder-employees.
   */
  id: ID;

  /**
   * Stakeholder
   * Write who it is, for example “Employees of the service centre”.
   */
  title: string;

  /**
   * Who in the plan
   * Write the id when the stakeholder is already in the plan, as an organisation, person, body or target group. Leave it empty otherwise.
   */
  party?: ID;

  /**
   * How they are affected
   * Write what the project means for them, both what becomes better and what may become harder.
   */
  affected?: string;

  /**
   * Influence
   * From the list, choose a code from 1 to 3 for how much they can help or hinder the project: 1 is little and 3 is much.
   *
   * 1: 1 – little · 2: 2 – medium · 3: 3 – much
   */
  influence?: Influence;

  /**
   * Attitude
   * From the list, choose the code for what they think of the project: -1 when they are against it, 0 when they are neutral and 1 when they are for it.
   *
   * -1: −1 – against · 0: 0 – neutral · 1: 1 – for
   */
  attitude?: Attitude;

  /**
   * How they take part
   * Write how they are involved in the project, for example “Take part in the café dialogue”.
   */
  involvement?: string;

  /**
   * Anchoring strategy
   * Write what you do so that they back the project, for example “Their manager is a member of the steering group”.
   */
  strategy?: string;
}

/** Statement */
export interface Statement {
  /**
   * From
   * Write the id of whoever makes the statement: an organisation, a body or a person.
   */
  from: ID;

  /**
   * Date
   * Write the day the statement came, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Statement
   * Write the most important thing they said, in their own words when you can.
   */
  text: string;
}

/** Plan or strategy */
export interface Strategy {
  /**
   * Id
   * A short, fixed name of the strategy that the case can refer to. Use small letters a–z, digits and hyphens, for example digital-strategy.
   */
  id: ID;

  /**
   * Plan or strategy
   * Write what the plan or strategy is called, for example “The municipality’s digital strategy”.
   */
  title: string;

  /**
   * Level
   * From the list, choose the code for the level: local, regional or national. Build on the local ones if you can, and keep the national ones brief.
   *
   * local: local · regional: regional · national: national
   */
  level?: StrategyLevel;

  /**
   * Aim in the strategy
   * Write the aim in the strategy that the project helps to reach.
   */
  aim?: string;

  /**
   * How the project is tied to the strategy
   * Write how the project contributes to the aim. For a national strategy one sentence is enough.
   */
  tie?: string;

  /**
   * In force
   * Write the first and the last day the strategy is in force, like this: 2026-11-21. A strategy that has lapsed no longer supports the case.
   */
  validity?: Period;

  /**
   * Web address
   * Write the whole address of where the strategy can be read, beginning with https:// or http://: https://kommune.example.no/strategy.
   */
  url?: WebAddress;
}

/** Level */
export type StrategyLevel = "local" | "regional" | "national";

/** Subproject */
export interface Subproject {
  /**
   * Id
   * Give the subproject a short name in small letters a–z, digits and hyphens, such as subproject-library. Each name is used only once in the plan.
   */
  id: ID;

  /**
   * Title
   * Write the name of the subproject, for example “The library as a digital meeting place”.
   * @example "Digital hjelp"
   */
  title: string;

  /**
   * Theme
   * Write in a few words what the subproject is about, for example “People aged 55 and over”.
   */
  theme?: string;

  /**
   * Description
   * Write what the subproject wants to do something about, and why. The group finds the solutions together, and the activities are entered separately.
   */
  description?: string;

  /**
   * Status
   * From the list, choose the code that says where the subproject stands, for example stopped when it was given up. Leave it empty when it follows the project.
   *
   * idea: idea · planned: planned · in-progress: in progress · paused: paused · completed: completed · stopped: stopped
   */
  status?: ProjectStatus;

  /**
   * Subproject leader
   * Write the id of the person who leads the subproject, from the municipality or another organisation. Whoever leads a subproject is also in the working group.
   */
  leader?: ID;

  /**
   * Participants
   * Enter each group that takes part, for example inhabitants, employees and volunteers. How many they are can come later.
   */
  participants?: Participants[];

  /**
   * Target groups
   * Write the id of each target group the subproject is for, such as young-people. The group must stand under the target groups of the plan.
   */
  targetGroups?: ID[];
}

/** Sum */
export interface Sum {
  /**
   * By
   * What the figures are summed by.
   *
   * all: everything · county: county · municipality: municipality · kind: kind of benefit · horizon: horizon · bearer: who it is for · size: size of the municipality
   */
  by: Dimension;

  /**
   * Part
   * The number of the county or municipality, or the code of the list.
   */
  code?: string;

  /**
   * Year
   * The year the figures are of.
   */
  year: Count;

  /**
   * Planned, forecast or realised
   * The three are never added together.
   *
   * planned: planned · forecast: forecast · realised: realised
   */
  stage: FigureStage;

  /**
   * Freed time
   * Hours that were freed.
   */
  hours?: Hours;

  /**
   * Avoided cost
   * Kroner that were not spent.
   */
  money?: Money;

  /**
   * Value of freed time
   * What the freed hours are worth. They are the same hours, and are not added to the money.
   */
  timeValue?: Money;

  /**
   * Measured hours
   * The part of the hours that is measured.
   */
  measuredHours?: Hours;

  /**
   * Measured money
   * The part of the money that is measured.
   */
  measuredMoney?: Money;

  /**
   * Price years
   * The years whose prices the money was stated in.
   */
  priceYears?: Count[];

  /**
   * Price year unknown
   * True when some of the money has no price year.
   */
  priceYearUnknown?: boolean;

  /**
   * Benefits
   * How many benefits the sum comes from.
   */
  benefits: Count;

  /**
   * Reports
   * How many reports the sum comes from.
   */
  reports: Count;

  /**
   * Municipalities
   * How many municipalities the sum comes from.
   */
  municipalities: Count;

  /**
   * Person-years
   * The freed hours as person-years.
   */
  personYears?: Decimal;

  /**
   * Money per 1,000 inhabitants
   * The money divided by the inhabitants, for each thousand.
   */
  moneyPerInhabitants?: Money;
}

/** Table */
export interface Table {
  /**
   * Id
   * A short, fixed name of the table that proposals can refer to. Use small letters a–z, digits and hyphens, for example table-older-people.
   */
  id: ID;

  /**
   * Table
   * Write the name or number of the table, for example “Table 4: Older people”.
   */
  title?: string;

  /**
   * Problem statement
   * Write the id of the problem statement that the table discusses. It is fixed before the gathering starts.
   */
  problem?: ID;

  /**
   * Notes the proposals
   * Write the id of whoever notes the proposals at the table: the owner of the problem statement or a table host.
   */
  owner?: ID;
}

/** Target group */
export interface TargetGroup {
  /**
   * Id
   * Give the target group a short name in small letters a–z, digits and hyphens, such as young-people. Each name is used only once in the plan.
   */
  id: ID;

  /**
   * Target group
   * Write what the group is called, preferably in words it would use itself, for example “Elderly people” or “Speakers of other languages”.
   * @example "Eldre over 67 år"
   */
  title: string;

  /**
   * Description
   * Write who belongs to the group and what they need.
   */
  description?: string;

  /**
   * Number of people
   * Write how many people are in the group, as a whole number, such as 1200. Leave this out when you do not know; what is not stated is not zero.
   */
  size?: Count;

  /**
   * Age from
   * Write the age of the youngest in the group in whole years, such as 55. Leave this out when the group has no lower limit.
   */
  ageFrom?: Count;

  /**
   * Age to
   * Write the age of the oldest in the group in whole years, such as 25. Leave this out when the group has no upper limit.
   */
  ageTo?: Count;
}

/** Time on one day */
export interface TimeEntry {
  /**
   * Date
   * Write the day, like this: 2026-11-21. Leave it empty when the hours are of several days.
   */
  date?: Date;

  /**
   * Hours
   * Write how many hours it came to for all together, for example 7.5.
   */
  hours?: Hours;

  /**
   * Number of people
   * Write how many shared the hours. If it is empty, it was one.
   */
  people?: Count;

  /**
   * Description
   * Write briefly what the time was used for. Do not write names of participants.
   */
  description?: string;
}

/** Time plan */
export interface TimePlan {
  /**
   * Stages
   * Enter the stages of the project in the order they come, for example “Start-up” and “Testing”.
   */
  stages?: Stage[];

  /**
   * Milestones
   * Enter the days by which something important is to be reached, for example the opening gathering.
   */
  milestones?: Milestone[];
}

/** When in the year amounts fall */
export type Timing = "first-year-undiscounted" | "mid-year" | "end-of-year";

/** Topic */
export type Topic = "getting-online" | "municipal-services" | "state-services" | "digital-judgement" | "security" | "privacy" | "other";

/** Consideration */
export interface Treatment {
  /**
   * Body
   * Write the id of the committee or body that considers the case, for example municipal-council. It must stand under groups and bodies.
   */
  body: ID;

  /**
   * Meeting date
   * Write the day of the meeting at which the case is considered, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Id in the meeting system
   * Write the id the body has in the municipality’s meeting system. It is needed to send the case there, and whoever runs the system knows it.
   */
  committeeId?: string;

  /**
   * The meeting’s id in the meeting system
   * Write the id the meeting has in the municipality’s meeting system, if you know it. It is filled in when the decision comes back.
   */
  meetingId?: string;

  /**
   * What the body answered
   * Write the id of what the body decided or recommended. It must stand among the decisions.
   */
  decision?: ID;
}

/** Use of the benefit */
export interface Use {
  /**
   * How it is taken out
   * From the list, choose what the benefit is turned into, for example service-development when the time is used to improve the service. A budget-cut must have been decided.
   *
   * budget-cut: budget cut · quality: better quality · service-development: service development · competence: competence · other: other
   */
  kind: UseKind;

  /**
   * Share in per cent
   * Write how many per cent of the benefit are taken out like this, from 0 to 100.
   */
  percent?: Decimal;

  /**
   * From year
   * Write the first year the benefit is taken out like this, for example 2026.
   */
  startYear?: Count;

  /**
   * Responsible
   * Write the id of the person or organisation that sees to it that the benefit is taken out like this.
   */
  responsible?: ID;

  /**
   * Decision
   * Write the id of the decision behind it, for example when a budget is to be cut. Freed time is not money saved until somebody has decided so.
   */
  decision?: ID;

  /**
   * Description
   * Write what the time or the money is to be used for.
   */
  description?: string;
}

/** How the benefit is taken out */
export type UseKind = "budget-cut" | "quality" | "service-development" | "competence" | "other";

/** Value added tax */
export interface VAT {
  /**
   * Tax
   * Write the tax in kroner, on top of the amount of the line, for example 5000.
   */
  amount?: Money;

  /**
   * Tax on what was spent
   * Write the tax on what was actually spent, for example 4800.
   */
  actual?: Money;

  /**
   * Compensation
   * Choose compensated when the municipality gets the tax back, otherwise not-compensated. The finance department knows which.
   *
   * compensated: the municipality gets the tax back · not-compensated: the municipality does not get the tax back
   */
  compensation?: VATCompensation;
}

/** Compensation for value added tax */
export type VATCompensation = "compensated" | "not-compensated";

/** Value of the benefit */
export interface Valuation {
  /**
   * Calculation
   * From the list, choose how the value is worked out, for example fewer-tasks-cost when tasks that cost money fall away, or less-time when a task takes less time.
   *
   * fewer-tasks-cost: fewer tasks, in kroner · fewer-tasks-time: fewer tasks, in hours · less-time: less time per task · less-consumption: less consumption · better-contract: better contract · stated: stated without a calculation
   */
  recipe?: Recipe;

  /**
   * Tasks in a year
   * Write how many tasks in a year fall away or take less time. “More than 6000” is written as at least 6000.
   */
  tasks?: DecimalEstimate;

  /**
   * What the tasks are
   * Write the name of the tasks in the plural, for example “letters” or “guidance sessions”.
   */
  taskName?: string;

  /**
   * Cost of a task
   * Write what one of the tasks costs today in kroner, for example about 40.
   */
  costPerTask?: MoneyEstimate;

  /**
   * Minutes today
   * Write how many minutes one task takes today, for example 30.
   */
  minutesBefore?: DecimalEstimate;

  /**
   * Minutes afterwards
   * Write how many minutes the same task takes afterwards, for example 10.
   */
  minutesAfter?: DecimalEstimate;

  /**
   * Use in a year
   * Write how much is used in a year today, for example 12000 when it is sheets of paper.
   */
  use?: DecimalEstimate;

  /**
   * Unit of use
   * Write what the use is counted in, for example “sheets” or “kilowatt-hours”.
   */
  useUnit?: string;

  /**
   * Reduction in per cent
   * Write how many per cent less you will use, for example 20.
   */
  reduction?: DecimalEstimate;

  /**
   * Price of a unit
   * Write what one unit costs in kroner, for example 1.50.
   */
  unitPrice?: MoneyEstimate;

  /**
   * Price of the contract today
   * Write what the contract costs in a year today, in kroner.
   */
  priceToday?: MoneyEstimate;

  /**
   * Price of the contract afterwards
   * Write what the contract costs in a year afterwards, in kroner.
   */
  priceAfter?: MoneyEstimate;

  /**
   * Amount in a year
   * Write the value in kroner in a year when it is given and not to be worked out. Say in the assumption where the number comes from.
   */
  amount?: MoneyEstimate;

  /**
   * Hours in a year
   * Write how many hours in a year are freed, when the number is given and not to be worked out.
   */
  hours?: HoursEstimate;

  /**
   * Hour price
   * Write the id of the hour price in the budget that says what a freed hour is worth. Without it the benefit stays in hours.
   */
  price?: ID;

  /**
   * Price year
   * Write the year whose prices are used, for example 2024.
   */
  priceYear?: Count;

  /**
   * Public share in per cent
   * Write how many per cent of the amount make public budgets smaller, for example 100.
   */
  publicShare?: Decimal;

  /**
   * Assumption
   * Write what the numbers rest on, for example “Half of the letters can be sent digitally”.
   */
  assumption?: string;

  /**
   * Uncertainty
   * From the list, choose how uncertain the numbers are: low, moderate or high.
   *
   * low: low · moderate: moderate · high: high
   */
  uncertainty?: RiskLevel;

  /**
   * Anchored with
   * Write the ids of those who know the task and stand behind the estimate. An estimate is allowed, but somebody who knows the task should agree.
   */
  anchoredWith?: ID[];
}

/** Version of the budget */
export interface Version {
  /**
   * Id
   * A short, fixed name of the version. Use small letters a–z, digits and hyphens, for example budget-granted.
   */
  id: ID;

  /**
   * Budget
   * Write what the version is called, for example “Proposed” or “Granted”.
   */
  title: string;

  /**
   * Date
   * Write the day the version is in force from, like this: 2026-11-21.
   */
  date?: Date;

  /**
   * Reason
   * Write why the version was made, for example “The grant was smaller than we applied for”.
   */
  reason?: string;

  /**
   * Total
   * Write the whole amount in kroner, for example 400000.
   */
  total?: Money;

  /**
   * Lines
   * List how much each cost gets, when that is known.
   */
  lines?: VersionLine[];
}

/** Line of the budget */
export interface VersionLine {
  /**
   * Cost
   * Write the id of the cost.
   */
  cost: ID;

  /**
   * Amount
   * Write the amount in kroner, for example 25000 or 1250.50. Include the value added tax when the municipality does not get it back.
   */
  amount?: Money;
}

/** Vote */
export interface Vote {
  /**
   * Name
   * Write who voted. The name is never shown in public documents.
   */
  voter?: string;

  /**
   * Party or group
   * Write the party or the group the member represents.
   */
  represents?: string;

  /**
   * Voted
   * From the list, choose the code that says whether the member voted for, against or blank.
   *
   * for: for · against: against · blank: blank
   */
  vote?: VoteKind;
}

/** Vote */
export type VoteKind = "for" | "against" | "blank";

/**
 * Written as `^https?://[^ ]+$`.
 * @example "https://www.kommune.example.no/digital-hjelp"
 */
export type WebAddress = string;

/** Day of the week */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** Where the challenge is found */
export interface WhereFound {
  /**
   * In the municipality’s own organisation
   * Write how the challenge shows in the municipality’s own organisation, for example among employees who are to guide others.
   */
  ownOrganisation?: string;

  /**
   * Among inhabitants
   * Write how the challenge shows among inhabitants, and which of them it affects most.
   */
  inhabitants?: string;

  /**
   * Groups
   * Write the id of each target group in which you see the challenge, such as elderly. The group must stand under target groups.
   */
  groups?: ID[];
}

/** Unit */
export type WorkUnit = "hour" | "person-day" | "person-week" | "person-month" | "person-year";

/** Working week */
export type WorkingWeek = "37.5" | "35.5" | "33.6";
