using Newtonsoft.Json;

namespace Syncfy.StatusCodes.Tests.Newtonsoft;

/// <summary>Reads codes with Newtonsoft.Json as the generated converters do: from the page's name too.</summary>
public sealed class CodeConverter : JsonConverter
{
    private static readonly CredentialStatusCodeTypeConverter Texts = new();

    /// <summary>Writing stays as it is: the number.</summary>
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) =>
        (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(CredentialStatusCode);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        (reader.TokenType, reader.Value) switch
        {
            (JsonToken.Null, _) when Nullable.GetUnderlyingType(objectType) is not null => null,
            (JsonToken.Integer, long number) => (CredentialStatusCode)checked((int)number),
            (JsonToken.String, string text) => Texts.ConvertFromInvariantString(text),
            _ => throw new JsonSerializationException($"The value at '{reader.Path}' is not a CredentialStatusCode."),
        };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
