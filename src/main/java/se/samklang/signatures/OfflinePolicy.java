package se.samklang.signatures;

import eu.europa.esig.dss.enumerations.Context;
import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.enumerations.SubContext;
import eu.europa.esig.dss.model.policy.LevelRule;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * The library's rules for an advanced electronic signature, but for one: a certificate that nobody here knows to be revoked is
 * not doubted for it. Revocation lists are fetched from nowhere, so most signatures come without.
 */
final class OfflinePolicy extends EtsiValidationPolicy {

    private OfflinePolicy(ConstraintsParameters rules) {
        super(rules);
    }

    /** Read once, when the first file is examined: it takes a second. */
    static OfflinePolicy read() {
        return Once.POLICY;
    }

    @Override
    public LevelRule getRevocationDataAvailableConstraint(Context context, SubContext subContext) {
        return () -> Level.WARN;
    }

    @Override
    public LevelRule getAcceptableRevocationDataFoundConstraint(Context context, SubContext subContext) {
        return () -> Level.WARN;
    }

    private static final class Once {
        private static final OfflinePolicy POLICY = load();

        private static OfflinePolicy load() {
            try (InputStream rules = EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml")) {
                return new OfflinePolicy(ValidationPolicyFacade.newFacade().unmarshall(Objects.requireNonNull(rules)));
            } catch (IOException | JAXBException | XMLStreamException | SAXException missing) {
                throw new IllegalStateException("The library's rules are not in the program", missing);
            }
        }
    }
}
