namespace StatusCodeGen.Emit.Json;

/// <summary>How the JSON converter reads numbers of the type of a catalog.</summary>
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

    /// <summary>The greatest number of digits with which every number fits the type.</summary>
    public static string SafeDigits(ApiContext api) => api.Type switch
    {
        "byte" or "sbyte" => "2",
        "short" or "ushort" => "4",
        "long" or "ulong" => "18",
        _ => "9",
    };
}
