package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Basis;
import org.nigao.check.Check;
import org.nigao.check.HouseStyle;
import org.nigao.draft.DataFile;
import org.nigao.draft.Pinyin;

/** Every check there is, one line each; of two equally grave findings the one whose check stands first is shown first. */
public final class Checks {

    private Checks() {}

    /** Begins with what the first look at a draft would wait for; who asks meanwhile waits no longer than without. */
    public static void prepare() {
        Misheard.prepare();
    }

    /** What the build compiles for them. */
    public static List<DataFile.Compiled> compiled() {
        return List.of(Pinyin.compiledSounds(), CommonWords.compiled());
    }

    /** The same checks, those that compare with prior plans with the plans of another basis. */
    public static List<Check> comparing(List<Check> all, Basis basis) {
        PriorText prior = PriorText.of(basis);
        List<Check> checks = new ArrayList<>(all);
        checks.replaceAll(check -> switch (check.rule().id()) {
            case "stale-year" -> new StaleYear(basis.year(), Optional.of(prior));
            case "carried-over" -> new CarriedOver(Optional.of(prior));
            default -> check;
        });
        return List.copyOf(checks);
    }

    public static List<Check> all(Basis basis) {
        HouseStyle style = basis.style();
        DictionaryWords words = new DictionaryWords(basis.dictionary());
        RareSpots rare = new RareSpots(basis.phrases());
        // Loaded only where there are prior plans.
        Optional<PriorText> prior = basis.prior().isEmpty() ? Optional.empty() : Optional.of(PriorText.of(basis));
        return List.of(
                new DuplicateDocument(),
                new DuplicateBlock(),
                new DuplicateParagraph(),
                new NearDuplicateParagraph(),
                new DuplicateSentence(),
                new RepeatedTask(),
                new PlaceholderLeft(words),
                new PinyinResidue(),
                new MojibakeOrControl(),
                new HeadingInlineRun(),
                new HeadingNumberSkip(),
                new HeadingNumberDuplicate(),
                new HeadingNumberOrder(),
                new HeadingNumberPrefix(),
                new HeadingNumberRestart(),
                new HeadingLookalikeChar(),
                new HeadingDoubleNumbering(),
                new HeadingMixedStyle(style),
                new HeadingLevelInverted(),
                new PrefaceMisplaced(),
                new SentenceTruncated(),
                new EnumCountMismatch(),
                new EnumSequenceBroken(),
                new ListSumMismatch(),
                new ChangeMismatch(),
                new XrefAttachmentMissing(),
                new XrefSectionMissing(),
                new AttachmentTitleMismatch(),
                new HeadingDuplicateTitle(),
                new SentenceUnterminated(),
                new DuplicateAdjacentWord(basis.phrases()),
                new DuplicateListItem(),
                new HeadingEmptySection(),
                new HardWrap(),
                new WebBoilerplate(),
                new ScriptMixed(),
                new HeadingWrongSeparator(style),
                new HalfwidthPunct(),
                new HomophoneTypo(words, basis.phrases(), rare),
                new DateInvalid(),
                new DateOrderConflict(),
                new DocTitleMissing(),
                new PairUnbalanced(),
                new DocNumberForm(),
                new YearForm(),
                new BookTitleNesting(),
                new IssuerYearInconsistent(),
                new SignatureDateMissing(),
                new DocTitleForm(),
                new AddresseeForm(),
                new AttachmentNoteForm(),
                new DateFormat(),
                new QuoteDunhao(),
                new ApproxConflict(),
                new RangeUnitOmitted(),
                new NumberForm(),
                new PunctForm(),
                new CoordinationComma(),
                new RangeConnector(),
                new ConnectorInconsistent(),
                new SpaceAroundPunct(),
                new StaleYear(basis.year(), prior),
                new PlanPeriodMismatch(basis.dictionary()),
                new StrayToken(),
                new DuplicateTitleLine(),
                new TermVariant(basis.phrases(), rare),
                new PersonNameVariant(),
                new FixedPhraseVariant(words, basis),
                new SupersededPhrase(words, basis.year()),
                new SloganCountMismatch(basis.dictionary()),
                new AbbreviationOrder(basis.dictionary()),
                new ConfusableWord(words),
                new BlendedStructure(words),
                new CollocationMismatch(words),
                new Pleonasm(words),
                new HeadingLevelJump(style),
                new HeadingEndPunctuation(),
                new LeadInWithoutList(),
                new CitedTitleVariant(),
                new EnumMixedMarker(),
                new EnumMarkerPunct(),
                new HeadingOrphanChild(),
                new SpaceIrregular(),
                new ParagraphOverlong(style),
                new CarriedOver(prior));
    }
}
