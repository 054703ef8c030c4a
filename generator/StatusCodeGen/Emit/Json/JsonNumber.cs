using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>Writes the member of the JSON converter that reads numbers.</summary>
internal static class JsonNumber
{
    /// <summary>The reader's method for a number of the catalog's type.</summary>
    public static string TryGet(ApiContext api) => "TryGet" + api.Type switch
    {
        "byte" => "Byte",
        "sbyte" => "SByte",
        "short" => "Int16",
        "ushort" => "UInt16",
        "uint" => "UInt32",
        "long" => "Int64",
        "ulong" => "UInt64",
        _ => "Int32",
    };

    /// <summary>
    /// After every read by a custom converter, the serializer checks the position of the reader. That costs time, which
    /// this short way to read a number saves: a code is read as fast as an enum without a custom converter.
    /// </summary>
    public static void WriteReadDigits(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        // Reads a number of so few digits that each is one of the type; others, signs, exponents and values that are
        // split over buffers, whose span is empty, are left to the reader.
        private static bool TryReadDigits(global::System.ReadOnlySpan<byte> digits, out {{api.Type}} number)
        {
            number = 0;
            if (digits.Length == 0 || digits.Length > {{ApiContext.Format(SafeDigits(api.Type))}})
            {
                return false;
            }

            {{Wide(api.Type)}} value = 0;
            for (int index = 0; index < digits.Length; index++)
            {
                int digit = digits[index] - '0';
                if (digit < 0 || digit > 9)
                {
                    return false;
                }

                value = value * 10 + digit;
            }

            number = ({{api.Type}})value;
            return true;
        }
        """);

    /// <summary>The type of the calculation.</summary>
    private static string Wide(string type) => type is "long" or "ulong" ? "long" : "int";

    /// <summary>
    /// The greatest number of digits with which every number fits the type, and the type of the calculation.
    /// </summary>
    private static int SafeDigits(string type) => type switch
    {
        "byte" or "sbyte" => 2,
        "short" or "ushort" => 4,
        "long" or "ulong" => 18,
        _ => 9,
    };
}
