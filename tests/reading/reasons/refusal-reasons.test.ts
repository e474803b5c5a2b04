import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../lib/reading/reasons/categorise';
import { fold } from '../../../lib/reading/prose/fold';

const top = (words: string): string | undefined => categoriesOf([fold(words)])[0]?.id;

describe('what a reason is about', () => {
  it.each([
    ['step-therapy', 'Su plan exige terapia escalonada para este medicamento.'], ['step-therapy', 'Usted debe haber probado dos medicamentos preventivos antes de cubrirlo.'], ['step-therapy', 'Primero debe probar un medicamento genérico.'], ['step-therapy', 'No hay constancia de que haya probado otros medicamentos preferidos.'],
    ['step-therapy', 'Los expedientes muestran que usted ha probado solamente uno.'], ['step-therapy', 'We pay for it after two other medicines have failed.'], ['step-therapy', 'Your records show that you tried only one of the two medicines that come before this one.'], ['step-therapy', 'The plan needs proof that a cheaper drug did not work for you first.'],
    ['step-therapy', 'You have to use metformin for three months before this drug.'], ['step-therapy', 'Se requiere haber fracasado con dos alternativas.'],
    ['experimental', 'El tratamiento es experimental.'], ['experimental', 'No hay suficiente evidencia científica de que funcione.'], ['experimental', 'Su eficacia no está demostrada.'], ['experimental', 'La FDA no lo ha aprobado para su condición.'], ['experimental', 'The studies published so far are small.'], ['experimental', 'The device has not been studied long enough.'],
    ['experimental', 'It is considered investigational for your condition.'], ['experimental', 'El procedimiento se considera de investigación.'], ['experimental', 'There are no long-term studies of this implant.'], ['experimental', 'The treatment is not yet accepted by specialists as effective.'],
    ['coordination-of-benefits', 'You have other health insurance, which has to pay before we do.'], ['coordination-of-benefits', 'The explanation of benefits of the other insurance was not sent with the claim.'], ['coordination-of-benefits', 'Usted tiene otro seguro que debe pagar primero.'], ['coordination-of-benefits', 'Envíe la explicación de beneficios de su seguro primario.'], ['coordination-of-benefits', 'Medicare debe pagar antes que nosotros.'],
    ['coordination-of-benefits', 'Your spouse’s plan has to pay before this one.'], ['coordination-of-benefits', 'We are the secondary payer.'], ['coordination-of-benefits', 'Send us the EOB of your main insurer.'], ['coordination-of-benefits', 'Nuestro plan es secundario.'], ['coordination-of-benefits', 'Bill your workers’ compensation carrier.'],
    ['not-covered', 'Conditions that caused symptoms before you joined are excluded from sharing.'], ['not-covered', 'El servicio no está cubierto por su plan.'], ['not-covered', 'Su póliza excluye los aparatos auditivos.'], ['not-covered', 'Bills for pre-membership conditions are not shareable.'], ['not-covered', 'No es un beneficio de su plan.'], ['not-covered', 'Este servicio está excluido.'],
    ['not-covered', 'The guidelines do not allow sharing for a pre-existing condition.'], ['not-covered', 'This expense is not eligible for sharing under the guidelines.'], ['not-covered', 'Hearing aids are listed among the exclusions.'], ['not-covered', 'Los lentes no son parte de sus beneficios.'],
    ['medical-necessity', 'La cirugía no es médicamente necesaria.'], ['medical-necessity', 'The extra 16 hours a week are not medically necessary.'], ['medical-necessity', 'No hay necesidad médica de más visitas.'],
    ['out-of-network', 'El médico está fuera de la red.'], ['out-of-network', 'El laboratorio no pertenece a nuestra red.'], ['prior-authorization', 'This surgery has to be approved by us before it takes place, and we have no approval on file.'], ['prior-authorization', 'No se pidió autorización antes de la cirugía.'],
    ['benefit-limit', 'You have used all of the 100 days that Medicare covers in a benefit period.'],
  ])('%s: %s', (id, words) => expect(top(words)).toBe(id));
});
