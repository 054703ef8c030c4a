using System.Text.Json;
using System.Text.Json.Serialization;

namespace Syncfy.StatusCodes.Tests.Json;

internal static class EnumConverters
{
    /// <summary>A global converter for enums, which System.Text.Json prefers to the attribute on the enum.</summary>
    public static void AddForEveryEnum(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter());
    }

    /// <summary>The order that docs/json-and-binding.md recommends: the first converter that fits is used.</summary>
    public static void AddForOtherEnums(JsonSerializerOptions options)
    {
        options.Converters.Add(new CredentialStatusCodeJsonConverter());
        options.Converters.Add(new JsonStringEnumConverter());
    }
}
