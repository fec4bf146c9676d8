using System.Text.Json;

namespace Recoupe.Record.Model.Json;

/// <summary>How the record's JSON writes names.</summary>
public static class Naming
{
    /// <summary>"TransferAuthorization" to "transfer_authorization".</summary>
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
