package se.samklang.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import se.samklang.base.Refused;

/** A picture as a page of its own, lying where it is broader than high, turned the way the camera was held. */
final class PdfPicture {

    private static final long MOST_POINTS = 50_000_000;
    private static final float MARGIN = 42;

    /** Points of the picture to the inch of paper, where it need not be made smaller. */
    private static final float DENSITY = 96f / 72;

    private PdfPicture() {}

    /** The pages it becomes, one; refused where it is broken or so large that it cannot be opened. */
    static int check(PdfSource source) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(source.file().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw broken(source);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    throw new Refused(
                            "bilaga-for-stor-bild",
                            source.part().named() + " är en för stor bild: fler än 50 miljoner bildpunkter. Förminska"
                                    + " den och lägg till den igen.");
                }
            } finally {
                reader.dispose();
            }
            return 1;
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof Refused refused ? refused : broken(source);
        }
    }

    static void add(PDDocument pack, PdfSource source) throws IOException {
        check(source);
        byte[] bytes = Files.readAllBytes(source.file());
        PDImageXObject picture =
                PDImageXObject.createFromByteArray(pack, bytes, source.part().fileName());
        PDRectangle paper = PDRectangle.A4;
        int turn = CameraTurn.of(bytes);
        boolean turned = turn % 180 != 0;
        float width = turned ? picture.getHeight() : picture.getWidth();
        float height = turned ? picture.getWidth() : picture.getHeight();
        boolean lying = width > height;
        float across = (lying ? paper.getHeight() : paper.getWidth()) - 2 * MARGIN;
        float up = (lying ? paper.getWidth() : paper.getHeight()) - 2 * MARGIN;
        float scale = Math.min(1 / DENSITY, Math.min(across / width, up / height));
        int rotation = Math.floorMod(turn, 360);
        // The paper is turned with the picture on it, so that the picture itself is never touched.
        boolean high = lying == turned;
        PDPage page = new PDPage(high ? paper : new PDRectangle(paper.getHeight(), paper.getWidth()));
        page.setRotation(rotation);
        pack.addPage(page);
        float drawnWidth = picture.getWidth() * scale;
        float drawnHeight = picture.getHeight() * scale;
        try (PDPageContentStream ink = new PDPageContentStream(pack, page)) {
            ink.drawImage(
                    picture,
                    (page.getMediaBox().getWidth() - drawnWidth) / 2,
                    (page.getMediaBox().getHeight() - drawnHeight) / 2,
                    drawnWidth,
                    drawnHeight);
        }
    }

    private static Refused broken(PdfSource source) {
        return new Refused(
                "bilaga-trasig-bild",
                source.part().named()
                        + " går inte att läsa som bild. Spara den på nytt som PNG eller JPEG och lägg till"
                        + " den igen.");
    }
}
