package org.whence.read;

/** The texts that a scanner may take as values of a datatype without asking: the plainest, not all. */
enum PlainLiteral {
    ANY {
        @Override
        boolean holds(byte[] text, int start, int end) {
            return true;
        }
    },
    INTEGER {
        @Override
        boolean holds(byte[] text, int start, int end) {
            int first = afterSign(text, start);
            return first < end && afterDigits(text, first) == end;
        }
    },
    DECIMAL {
        @Override
        boolean holds(byte[] text, int start, int end) {
            int first = afterSign(text, start);
            int point = afterDigits(text, first);
            boolean fraction = point + 1 < end && text[point] == '.' && afterDigits(text, point + 1) == end;
            return point > first && (point == end || fraction);
        }
    },
    BOOLEAN {
        @Override
        boolean holds(byte[] text, int start, int end) {
            return (end - start == 4
                            && text[start] == 't'
                            && text[start + 1] == 'r'
                            && text[start + 2] == 'u'
                            && text[start + 3] == 'e')
                    || (end - start == 5
                            && text[start] == 'f'
                            && text[start + 1] == 'a'
                            && text[start + 2] == 'l'
                            && text[start + 3] == 's'
                            && text[start + 4] == 'e');
        }
    };

    /** Whether the stretch is such a value; a byte that is no digit follows it. */
    abstract boolean holds(byte[] text, int start, int end);

    private static int afterSign(byte[] text, int start) {
        return text[start] == '-' || text[start] == '+' ? start + 1 : start;
    }

    private static int afterDigits(byte[] text, int start) {
        int end = start;
        while (text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        return end;
    }

    /** In ASCII. */
    static boolean isLetterOrDigit(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
