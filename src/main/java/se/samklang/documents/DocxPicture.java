package se.samklang.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A chart in Word: a picture with its description, for Word draws no SVG in older versions. */
final class DocxPicture {

    private static final float PIXELS = 1600;
    private static final int WIDTH = 450;

    private DocxPicture() {}

    static void write(XWPFDocument word, Diagram diagram) {
        byte[] png = png(SvgChart.of(diagram));
        int height = WIDTH * pixels(png, 20) / pixels(png, 16);
        XWPFRun run = word.createParagraph().createRun();
        try {
            var picture = run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    diagram.id() + ".png",
                    Units.toEMU(WIDTH),
                    Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(diagram.description());
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(diagram.description());
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] png(String svg) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, PIXELS);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException broken) {
            throw new IllegalStateException(broken);
        }
        return png.toByteArray();
    }

    /** Width and height stand in the head of a PNG as big-endian numbers. */
    private static int pixels(byte[] png, int at) {
        return ByteBuffer.wrap(png).getInt(at);
    }
}
