import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates PDF files against PDF/UA-1 (ISO 14289-1) with veraPDF: prints every failed check; ends with 1 if there is one. */
public class Validate {
    private static final int MOST_FAILURES = 100;

    public static void main(String[] files) throws Exception {
        Logger.getLogger("org.verapdf").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        boolean failed = false;
        for (String file : files) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, false, false)) {
                ValidationResult result = validator.validate(parser);
                String verdict = result.isCompliant() ? "conforms to PDF/UA-1" : "does NOT conform to PDF/UA-1";
                System.out.println(file + ": " + verdict + " (" + result.getTotalAssertions() + " checks)");
                failed |= !result.isCompliant();
                for (TestAssertion check : result.getTestAssertions()) {
                    if (check.getStatus() == TestAssertion.Status.FAILED) {
                        System.out.println("  " + check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber()
                                + ": " + check.getMessage() + " at " + check.getLocation().getContext());
                    }
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
