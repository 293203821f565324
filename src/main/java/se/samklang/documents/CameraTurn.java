package se.samklang.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a photograph is to be turned: telephones store what the sensor saw, and beside it how they were held (Exif). */
final class CameraTurn {

    private static final int APPLICATION_1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int ORIENTATION = 0x0112;

    private CameraTurn() {}

    /** Degrees clockwise: 0, 90, 180 or 270; 0 for what is no photograph or says nothing. */
    static int of(byte[] picture) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(picture);
            if ((bytes.getShort() & 0xffff) != 0xffd8) {
                return 0;
            }
            return turn(bytes);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return 0;
        }
    }

    private static int turn(ByteBuffer bytes) {
        while (bytes.remaining() > 4) {
            int marker = bytes.getShort() & 0xffff;
            int length = bytes.getShort() & 0xffff;
            if (marker == START_OF_SCAN || marker >>> 8 != 0xff || length < 2) {
                return 0;
            }
            if (marker == APPLICATION_1 && length > 16 && bytes.getInt(bytes.position()) == 0x45786966) {
                return degrees(orientation(bytes.slice(bytes.position() + 6, length - 8)));
            }
            bytes.position(bytes.position() + length - 2);
        }
        return 0;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static int degrees(int orientation) {
        return switch (orientation) {
            case 3 -> 180;
            case 6 -> 90;
            case 8 -> 270;
            default -> 0;
        };
    }
}
