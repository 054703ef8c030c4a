using Microsoft.AspNetCore.Mvc;
using Syncfy.StatusCodes.Tests.Json;

namespace Syncfy.StatusCodes.Tests.Mvc;

/// <summary>A controller that reads codes from every part of a request, and returns what it has read.</summary>
[ApiController]
[Route("codes")]
public sealed class CodesController : ControllerBase
{
    [HttpGet("query")]
    public ContentResult FromQuery([FromQuery] CredentialStatusCode code) => Show(code);

    [HttpGet("route/{code}")]
    public ContentResult FromRoute([FromRoute] CredentialStatusCode code) => Show(code);

    [HttpPost("form")]
    public ContentResult FromForm([FromForm] CredentialStatusCode code) => Show(code);

    [HttpGet("header")]
    public ContentResult FromHeader([FromHeader] CredentialStatusCode code) => Show(code);

    [HttpGet("nullable")]
    public ContentResult Nullable([FromQuery] CredentialStatusCode? code) => code is { } value ? Show(value) : Content("none");

    [HttpGet("array")]
    public ContentResult Array([FromQuery] CredentialStatusCode[] code) =>
        Content(string.Join(", ", code.Select(static code => $"{(int)code}")));

    [HttpPost("body")]
    public ContentResult Body([FromBody] Message message) => Show(message.Code);

    private ContentResult Show(CredentialStatusCode code) => Content($"{(int)code} {code.GetName()}");
}
